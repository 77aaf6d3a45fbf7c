package ai.careerpath.reading.match;

import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.reading.match.Vocabulary.Correction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds titles that are known once the words that no title has are put right. */
final class MisspelledTitles implements TitleFinder {

    /** Of words of five letters one may be wrong, and of ten two. */
    private static final double SURELY_ALIKE = 0.8;

    private final ExactTitles exact;
    private final Vocabulary vocabulary;

    MisspelledTitles(ExactTitles exact, Vocabulary vocabulary) {
        this.exact = exact;
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<Finding> find(List<List<String>> wordings) {
        Map<String, Optional<Correction>> corrections = new HashMap<>();
        for (List<String> wording : wordings) {
            Optional<Finding> found = corrected(wording, corrections);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> corrected(List<String> wording, Map<String, Optional<Correction>> corrections) {
        List<String> words = new ArrayList<>();
        double likeness = 1;
        for (String word : wording) {
            Optional<Correction> correction = corrections.computeIfAbsent(word, this::correction);
            words.addAll(correction.map(Correction::words).orElse(List.of(word)));
            likeness = Math.min(likeness, correction.map(Correction::likeness).orElse(1.0));
        }
        if (words.equals(wording)) {
            return Optional.empty();
        }
        boolean isSure = likeness >= SURELY_ALIKE;
        return exact.find(List.of(TitleKey.words(String.join(" ", words))))
                .map(finding -> isSure ? finding : finding.unsure());
    }

    private Optional<Correction> correction(String word) {
        return vocabulary.knows(word) ? Optional.empty() : vocabulary.correction(word);
    }
}
