package ai.careerpath.reading.match;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.RoleTitles;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.catalog.title.TitleSpelling;
import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.reading.title.RoleNouns;
import ai.careerpath.reading.title.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Doubts a job of technology that was found by nothing but a word which means something else, too: who writes of a flutter of
 * butterflies builds no apps. The rest of the line tells.
 */
final class Homonyms {

    private final Set<String> homonyms = new WordFile("words/homonyms.txt")
            .words().stream().map(TitleSpelling::word).collect(Collectors.toUnmodifiableSet());
    private final Set<String> technology = new HashSet<>();
    private final RoleNouns nouns;

    Homonyms(Catalog catalog, RoleNouns nouns) {
        this.nouns = nouns;
        catalog.roles().stream()
                .filter(role -> !role.isStartingPoint())
                .flatMap(RoleTitles::of)
                .forEach(title -> technology.addAll(TitleKey.words(title)));
        catalog.skills().forEach(skill -> {
            technology.addAll(TitleKey.words(skill.name()));
            skill.aliases().stream()
                    .map(TitleKey::words)
                    .filter(words -> words.size() == 1)
                    .forEach(technology::addAll);
        });
    }

    /**
     * @param reader tells what a statement means without the words in doubt
     * @return the finding where the rest is of technology, too, or tells nothing; what the rest means where that is another
     *     job; empty where it is none
     */
    Optional<Finding> checked(Finding finding, Statement statement, Function<Statement, Optional<Finding>> reader) {
        if (!isOfTechnology(finding) || !isDoubtful(statement.uncuedWords())) {
            return Optional.of(finding);
        }
        Statement others = statement.withoutWords(homonyms);
        if (others.wordings().isEmpty()) {
            return Optional.of(finding);
        }
        Optional<Finding> rest = reader.apply(others);
        return rest.filter(Homonyms::isOfTechnology).isPresent() ? Optional.of(finding) : rest.map(Finding::unsure);
    }

    private static boolean isOfTechnology(Finding finding) {
        Role role = finding.first();
        return role != null && !role.isStartingPoint();
    }

    /** Whether there is a homonym, and beside it words of which none belongs to technology. */
    private boolean isDoubtful(List<String> words) {
        List<String> rest = words.stream()
                .filter(word -> !homonyms.contains(word) && !nouns.isRoleNoun(word))
                .toList();
        return !rest.isEmpty()
                && words.stream().anyMatch(homonyms::contains)
                && rest.stream().noneMatch(technology::contains);
    }
}
