package ai.careerpath.reading.match;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.Role.RequiredSkill;
import ai.careerpath.catalog.RoleTitles;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.catalog.title.PhraseBook;
import ai.careerpath.catalog.title.PhraseBook.Found;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.reading.title.RoleNouns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds who works most with the skills of a title that has nothing but skills and a noun such as specialist. */
final class SkillTitles implements TitleFinder {

    private static final int MOST_ROLES = 4;
    private static final double SAME_NOUN = 4;
    private static final double SIGNATURE = 3;
    private static final double NAMED_AFTER = 6;

    private final List<Role> roles;
    private final PhraseBook<String> skills = new PhraseBook<>();
    private final Map<String, List<Role>> byName = new HashMap<>();
    private final RoleNouns nouns;
    private final Predicate<String> isCommonWord;

    /** @param isCommonWord whether titles of other jobs have the word */
    SkillTitles(Catalog catalog, RoleNouns nouns, Predicate<String> isCommonWord) {
        this.roles =
                catalog.roles().stream().filter(role -> !role.isStartingPoint()).toList();
        this.nouns = nouns;
        this.isCommonWord = isCommonWord;
        for (SkillEntry skill : catalog.skills()) {
            skills.add(TitleKey.words(skill.name()), skill.id());
            skill.aliases().forEach(alias -> skills.add(TitleKey.words(alias), skill.id()));
        }
        for (Role role : roles) {
            RoleTitles.of(role)
                    .map(title -> name(TitleKey.words(title)))
                    .filter(name -> !name.isEmpty())
                    .map(TitleKey::of)
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(role));
        }
    }

    /** What is left of a title without its common nouns: Shopify of Shopify Developer. */
    private List<String> name(List<String> words) {
        return words.stream().filter(word -> !nouns.isRoleNoun(word)).toList();
    }

    @Override
    public Optional<Finding> find(List<List<String>> wordings) {
        for (List<String> wording : wordings) {
            List<Role> users = users(wording);
            if (users.isEmpty()) {
                users = namesakes(wording);
            }
            if (!users.isEmpty()) {
                return Optional.of(Finding.likely(users));
            }
        }
        return Optional.empty();
    }

    /** Who is called the same but for the common noun: a Shopify expert is much of a Shopify developer. */
    private List<Role> namesakes(List<String> wording) {
        List<String> name = name(wording);
        List<Role> called = byName.getOrDefault(TitleKey.of(name), List.of());
        boolean isCalledSo = name.size() < wording.size()
                && !called.isEmpty()
                && name.stream().noneMatch(isCommonWord);
        return isCalledSo ? called.stream().limit(MOST_ROLES).toList() : List.of();
    }

    /** Whether words name nothing but skills. */
    boolean areSkills(List<String> words) {
        int i = 0;
        while (i < words.size()) {
            Found<String> found = skills.at(i, words);
            if (found == null) {
                return false;
            }
            i += found.length();
        }
        return true;
    }

    /** None when the title has other words than skills and common nouns. */
    private List<Role> users(List<String> wording) {
        Set<String> named = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < wording.size(); ) {
            Found<String> found = skills.at(i, wording);
            if (found == null) {
                rest.add(wording.get(i));
                i++;
            } else {
                named.add(found.meaning());
                i += found.length();
            }
        }
        boolean tellsMore = rest.stream().anyMatch(word -> !nouns.isRoleNoun(word));
        List<String> names =
                wording.stream().filter(word -> !rest.contains(word)).toList();
        return named.isEmpty() || tellsMore ? List.of() : ranked(named, names, rest);
    }

    private List<Role> ranked(Set<String> named, List<String> namesOfSkills, List<String> nounsOfTitle) {
        Map<Role, Double> scores = new HashMap<>();
        for (Role role : roles) {
            double score = role.skills().stream()
                    .filter(required -> named.contains(required.skill()))
                    .mapToDouble(SkillTitles::weight)
                    .sum();
            if (score > 0) {
                List<String> title = TitleKey.words(role.title());
                boolean sameNoun = title.stream().anyMatch(nounsOfTitle::contains);
                scores.put(role, score + (sameNoun ? SAME_NOUN : 0) + NAMED_AFTER * namedAfter(title, namesOfSkills));
            }
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Role, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(MOST_ROLES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The share of the words of a title that names its skills: Python Developer before Python Full-Stack Developer. */
    private static double namedAfter(List<String> title, List<String> namesOfSkills) {
        return (double) title.stream().filter(namesOfSkills::contains).count() / title.size();
    }

    private static double weight(RequiredSkill required) {
        return required.weight() + (required.signature() ? SIGNATURE : 0);
    }
}
