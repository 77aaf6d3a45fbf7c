package ai.careerpath.reading.match;

import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.reading.language.TitleTranslator;
import ai.careerpath.reading.language.Vocabulary;
import ai.careerpath.reading.language.Vocabulary.Correction;
import ai.careerpath.reading.title.RoleNouns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds titles that are known once the words that no title has are put right. */
final class MisspelledTitles implements TitleFinder {

    /** Of words of five letters one may be wrong, and of ten two. */
    private static final double SURELY_ALIKE = 0.8;

    private final TitleFinder exact;
    private final List<TitleFinder> byPart;
    private final Vocabulary vocabulary;
    private final Set<String> particles = TitleTranslator.particles();
    private final RoleNouns nouns;

    /**
     * @param exact finds whole titles
     * @param byPart finds them where something else stands beside them
     */
    MisspelledTitles(TitleFinder exact, List<TitleFinder> byPart, Vocabulary vocabulary, RoleNouns nouns) {
        this.exact = exact;
        this.byPart = List.copyOf(byPart);
        this.vocabulary = vocabulary;
        this.nouns = nouns;
    }

    @Override
    public Optional<Finding> find(List<List<String>> wordings) {
        return corrected(wordings).flatMap(title -> title.found(exact).stream()).findFirst();
    }

    /**
     * A title with its tools, such as full-stack developer MERN; only where no word is much misspelled, and none is of
     * another language.
     */
    Optional<Finding> findPart(List<List<String>> wordings) {
        List<Corrected> titles = corrected(wordings)
                .filter(title -> title.isSure()
                        && title.words().stream().anyMatch(nouns::isRoleNoun)
                        && title.words().stream().noneMatch(particles::contains))
                .toList();
        return byPart.stream()
                .flatMap(finder -> titles.stream().flatMap(title -> title.found(finder).stream()))
                .findFirst();
    }

    private Stream<Corrected> corrected(List<List<String>> wordings) {
        Map<String, Optional<Correction>> corrections = new HashMap<>();
        return wordings.stream().flatMap(wording -> corrected(wording, corrections).stream());
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
