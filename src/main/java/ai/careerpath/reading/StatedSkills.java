package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.skill.NamedSkill;
import ai.careerpath.catalog.skill.SkillReader;
import ai.careerpath.reading.title.Statement;
import java.util.List;

/** The skills that stand beside the title of a current job. */
final class StatedSkills {

    private final SkillReader reader;

    StatedSkills(Catalog catalog) {
        this.reader = new SkillReader(catalog);
    }

    /** Those that the catalogue knows, as they were written: the level is part of it. */
    List<String> in(Statement statement) {
        return statement.besides().stream()
                .flatMap(text -> reader.all(text).stream())
                .filter(skill -> skill.entry() != null)
                .map(StatedSkills::written)
                .distinct()
                .toList();
    }

    private static String written(NamedSkill skill) {
        return skill.level() == null ? skill.name() : skill.level() + " " + skill.name();
    }
}
