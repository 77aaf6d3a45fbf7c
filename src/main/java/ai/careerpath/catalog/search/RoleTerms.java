package ai.careerpath.catalog.search;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.RoleTitles;
import ai.careerpath.catalog.title.TitleKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a role is found by: the words of its titles, and a little those of its description. */
final class RoleTerms {

    private static final double WORDS = 0.85;
    private static final double LETTERS = 0.12;
    private static final double DESCRIPTION = 0.03;

    private final Role role;
    private final List<Title> titles;
    private final Set<String> words;
    private final Set<String> description;

    RoleTerms(Role role, Vocabulary vocabulary) {
        this.role = role;
        this.titles = RoleTitles.of(role)
                .map(title -> Title.of(TitleKey.words(title), vocabulary))
                .toList();
        this.words = titles.stream().flatMap(title -> title.words().stream()).collect(Collectors.toUnmodifiableSet());
        this.description = new HashSet<>(TitleKey.words(role.description()));
    }

    Role role() {
        return role;
    }

    /** Those of all titles. */
    Set<String> words() {
        return words;
    }

    /** How well the best title fits, 0 to 1. */
    double similarity(TitleQuery query) {
        double best = 0;
        Title closest = titles.get(0);
        for (Title title : titles) {
            double similarity = query.mayMeanAny(title.words()) ? title.similarity(query) : 0;
            if (similarity > best) {
                best = similarity;
                closest = title;
            }
        }
        if (best == 0) {
            return 0;
        }
        double letters = query.trigrams().similarity(closest.trigrams());
        return WORDS * best + LETTERS * letters + DESCRIPTION * described(query);
    }

    private double described(TitleQuery query) {
        long found = query.words().stream().filter(description::contains).count();
        return (double) found / query.words().size();
    }

    private record Title(List<String> words, double[] weights, double totalWeight, Trigrams trigrams) {

        static Title of(List<String> words, Vocabulary vocabulary) {
            double[] weights = words.stream().mapToDouble(vocabulary::weight).toArray();
            double total = 0;
            for (double weight : weights) {
                total += weight;
            }
            return new Title(words, weights, total, Trigrams.of(words));
        }

        /** The harmonic mean of how much of the query is in this title, and of this title in the query. */
        double similarity(TitleQuery query) {
            double found = query.coveredBy(words);
            if (found == 0) {
                return 0;
            }
            double used = 0;
            for (int i = 0; i < weights.length; i++) {
                used += weights[i] * query.means(words.get(i));
            }
            used /= totalWeight;
            return 2 * found * used / (found + used);
        }
    }
}
