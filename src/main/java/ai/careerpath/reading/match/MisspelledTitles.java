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

    private final List<TitleFinder> finders;
    private final Vocabulary vocabulary;

    /** @param finders how a title is found once it is spelled right, the surest way first */
    MisspelledTitles(List<TitleFinder> finders, Vocabulary vocabulary) {
        this.finders = List.copyOf(finders);
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<Finding> find(List<List<String>> wordings) {
        Map<String, Optional<Correction>> corrections = new HashMap<>();
        List<Corrected> corrected = wordings.stream()
                .flatMap(wording -> corrected(wording, corrections).stream())
                .toList();
        return finders.stream()
                .flatMap(finder -> corrected.stream().flatMap(title -> title.found(finder).stream()))
                .findFirst();
    }

    /** Empty where no word of the title is misspelled. */
    private Optional<Corrected> corrected(List<String> wording, Map<String, Optional<Correction>> corrections) {
        List<String> words = new ArrayList<>();
        double likeness = 1;
        for (String word : wording) {
            Optional<Correction> correction = corrections.computeIfAbsent(word, this::correction);
            words.addAll(correction.map(Correction::words).orElse(List.of(word)));
            likeness = Math.min(likeness, correction.map(Correction::likeness).orElse(1.0));
        }
        return words.equals(wording)
                ? Optional.empty()
                : Optional.of(new Corrected(TitleKey.words(String.join(" ", words)), likeness >= SURELY_ALIKE));
    }

    /**
     * A title with its words put right.
     *
     * @param isSure whether each of them is what was meant for sure
     */
    private record Corrected(List<String> words, boolean isSure) {

        Optional<Finding> found(TitleFinder finder) {
            return finder.find(List.of(words)).map(finding -> isSure ? finding : finding.unsure());
        }
    }

    private Optional<Correction> correction(String word) {
        return vocabulary.knows(word) ? Optional.empty() : vocabulary.correction(word);
    }
}
