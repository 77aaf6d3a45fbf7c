package ai.careerpath.catalog.search.semantic;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.RoleHit;
import ai.careerpath.catalog.search.RoleHit.Confidence;
import ai.careerpath.catalog.search.RoleSearch;
import ai.careerpath.catalog.search.embedding.SentenceEncoder;
import ai.careerpath.catalog.search.semantic.RoleEmbedding.Closeness;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds roles by what is meant where their words do not tell. What the words of the titles tell surely stays; meaning
 * alone is never more than a low confidence, which the answer has to tell. Weights and levels are set by the query tables
 * of its test.
 */
final class SemanticRoleSearch implements RoleSearch {

    static final double LOW = 0.39;

    private static final double MEANING = 0.9;
    private static final double WORDS = 0.1;
    private static final double WORTH_NAMING = 0.3;
    private static final double AS_CLOSE = 0.03;
    private static final int MOST_HITS = 5;

    private final RoleSearch words;
    private final SentenceEncoder encoder;
    private final List<RoleEmbedding> roles;
    private final List<QuantizedVector> elsewhere;

    /** @param known vectors that were computed before; what is missing among them takes some milliseconds each */
    SemanticRoleSearch(Catalog catalog, RoleSearch words, SentenceEncoder encoder, TextVectors known) {
        this.words = words;
        this.encoder = encoder;
        this.roles = catalog.roles().stream()
                .map(role -> RoleEmbedding.of(role, text -> known.of(text, encoder)))
                .toList();
        this.elsewhere = catalog.elsewhere().stream()
                .map(text -> known.of(text, encoder))
                .toList();
    }

    @Override
    public List<RoleHit> search(String title) {
        List<RoleHit> byWords = words.search(title);
        return isToldByWords(title, byWords) ? byWords : byMeaning(title, byWords);
    }

    /** Misspelled words are better compared letter by letter than read in pieces. */
    private boolean isToldByWords(String title, List<RoleHit> hits) {
        if (hits.isEmpty()) {
            return false;
        }
        return switch (hits.get(0).confidence()) {
            case MATCH -> true;
            case LOW -> !encoder.knowsWordsOf(title);
            case NONE -> false;
        };
    }

    private List<RoleHit> byMeaning(String title, List<RoleHit> byWords) {
        QuantizedVector query = QuantizedVector.of(encoder.encode(title));
        Map<Role, Double> wordScores = new HashMap<>();
        byWords.forEach(hit -> wordScores.put(hit.role(), hit.score()));
        double closestText = -1;
        Map<Role, Double> scores = new HashMap<>();
        for (RoleEmbedding role : roles) {
            Closeness closeness = role.closeness(query);
            closestText = Math.max(closestText, closeness.text());
            double word = wordScores.getOrDefault(role.role(), 0.0);
            scores.put(role.role(), MEANING * closeness.whole() + WORDS * word);
        }
        return isElsewhere(query, closestText) ? List.of() : best(scores);
    }

    /** Whether something that is no job of the catalogue is closer than all of its texts. */
    private boolean isElsewhere(QuantizedVector query, double closestText) {
        return elsewhere.stream().anyMatch(other -> other.closeness(query) >= closestText);
    }

    private static List<RoleHit> best(Map<Role, Double> scores) {
        double best = scores.values().stream().max(Double::compare).orElse(0.0);
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= WORTH_NAMING)
                .sorted(Map.Entry.<Role, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(MOST_HITS)
                .map(entry -> new RoleHit(entry.getKey(), entry.getValue(), level(entry.getValue(), best)))
                .toList();
    }

    private static Confidence level(double score, double best) {
        return score >= LOW && best - score <= AS_CLOSE ? Confidence.LOW : Confidence.NONE;
    }
}
