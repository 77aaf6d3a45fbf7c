package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.skill.NamedSkill;
import ai.careerpath.catalog.skill.SkillReader;
import ai.careerpath.catalog.title.TitleSpelling;
import ai.careerpath.reading.title.RoleNouns;
import ai.careerpath.reading.title.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The skills that stand beside the title of a current job. */
final class StatedSkills {

    private final SkillReader reader;
    private final RoleNouns nouns;

    StatedSkills(Catalog catalog, RoleNouns nouns) {
        this.reader = new SkillReader(catalog);
        this.nouns = nouns;
    }

    /** Those that the catalogue knows, as they were written: the level is part of it. */
    List<String> in(Statement statement) {
        return beside(statement).distinct().toList();
    }

    /** Those beside the job, and those that what was done before it, or is studied, has in its name. */
    List<String> in(Statement job, List<Statement> statements) {
        Stream<String> others =
                statements.stream().filter(statement -> !statement.equals(job)).flatMap(this::named);
        return Stream.concat(beside(job), others).distinct().toList();
    }

    private Stream<String> beside(Statement statement) {
        return statement.besides().stream()
                .flatMap(text -> reader.all(text).stream())
                .filter(skill -> skill.entry() != null)
                .map(skill -> written(skill.level(), skill));
    }

    /** C# of "was a C# dev"; none where anything but a skill and common nouns stands there. */
    private Stream<String> named(Statement statement) {
        String level = switch (statement.tense()) {
            case PAST -> "working";
            case STUDY -> "basic";
            default -> null;
        };
        if (level == null) {
            return Stream.empty();
        }
        return statement.parts().stream()
                .map(part -> reader.known(name(part)))
                .flatMap(Optional::stream)
                .map(skill -> written(level, skill));
    }

    private String name(Statement part) {
        return Stream.of(part.withoutLevel().text().split(" "))
                .filter(word -> !nouns.isRoleNoun(TitleSpelling.word(word)) && !TitleSpelling.isFiller(word))
                .collect(Collectors.joining(" "));
    }

    private static String written(@Nullable String level, NamedSkill skill) {
        return level == null ? skill.name() : level + " " + skill.name();
    }
}
