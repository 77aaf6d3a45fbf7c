package ai.careerpath.catalog.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words somebody searches with, and what each of them may mean. */
final class TitleQuery {

    private final List<String> words;
    private final List<Map<String, Double>> meanings;
    private final double[] weights;
    private final double totalWeight;
    private final Set<String> meant = new HashSet<>();
    private final Trigrams trigrams;

    TitleQuery(List<String> words, Vocabulary vocabulary) {
        this.words = List.copyOf(words);
        this.meanings = words.stream().map(vocabulary::meanings).toList();
        meanings.forEach(meaning -> meant.addAll(meaning.keySet()));
        this.weights = new double[words.size()];
        Arrays.setAll(weights, i -> vocabulary.weight(likeliest(words.get(i), meanings.get(i))));
        this.totalWeight = Arrays.stream(weights).sum();
        this.trigrams = Trigrams.of(words);
    }

    List<String> words() {
        return words;
    }

    /** All that the words may mean. */
    Set<String> meant() {
        return Collections.unmodifiableSet(meant);
    }

    Trigrams trigrams() {
        return trigrams;
    }

    /** Whether one of the words is among the meanings of this query: a quick look before a long one. */
    boolean mayMeanAny(List<String> others) {
        for (String other : others) {
            if (meant.contains(other)) {
                return true;
            }
        }
        return false;
    }

    private static String likeliest(String word, Map<String, Double> meanings) {
        return meanings.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(word);
    }

    /** How much of this query the words cover, 0 to 1. */
    double coveredBy(List<String> others) {
        double covered = 0;
        for (int i = 0; i < weights.length; i++) {
            double best = 0;
            for (String other : others) {
                best = Math.max(best, meanings.get(i).getOrDefault(other, 0.0));
            }
            covered += weights[i] * best;
        }
        return covered / totalWeight;
    }

    /** How surely this query means the word, 0 to 1. */
    double means(String word) {
        double best = 0;
        for (Map<String, Double> meaning : meanings) {
            best = Math.max(best, meaning.getOrDefault(word, 0.0));
        }
        return best;
    }
}
