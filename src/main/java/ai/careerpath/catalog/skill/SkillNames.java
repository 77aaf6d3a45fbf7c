package ai.careerpath.catalog.skill;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds some skills by their names between the other words of a title, such as Rust in Rust embedded developer. Thread-safe. */
public final class SkillNames {

    private static final String BETWEEN_WORDS = "[\\s/,()]+";

    private final List<Name> names;
    private final List<String> homonyms;

    /**
     * @param skills ids of the skills that are looked for
     * @param homonyms what has such a name in it and means none, as "go to" does; with hyphens between the words
     */
    public SkillNames(Catalog catalog, Collection<String> skills, Collection<String> homonyms) {
        this.homonyms =
                homonyms.stream().map(phrase -> words(phrase.replace('-', ' '))).toList();
        this.names = skills.stream()
                .map(id -> catalog.skill(id).orElseThrow())
                .flatMap(SkillNames::names)
                .sorted(Comparator.comparingInt((Name name) -> name.words().length())
                        .reversed())
                .toList();
    }

    private static Stream<Name> names(SkillEntry skill) {
        return Stream.concat(Stream.of(skill.name(), skill.id()), skill.aliases().stream())
                .distinct()
                .map(name -> new Name(words(name), skill));
    }

    private record Name(String words, SkillEntry skill) {}

    /** The skills that a title names, by the longest of their names: who builds with React Native has not said React. */
    public Set<SkillEntry> in(String title) {
        Set<SkillEntry> named = new LinkedHashSet<>();
        String rest = words(title);
        for (String homonym : homonyms) {
            rest = rest.replace(homonym, " | ");
        }
        for (Name name : names) {
            if (rest.contains(name.words())) {
                named.add(name.skill());
                rest = rest.replace(name.words(), " | ");
            }
        }
        return named;
    }

    /** As they stand between other words. */
    private static String words(String text) {
        return " " + text.strip().toLowerCase(Locale.ROOT).replaceAll(BETWEEN_WORDS, " ") + " ";
    }
}
