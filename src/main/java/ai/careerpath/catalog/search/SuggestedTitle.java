package ai.careerpath.catalog.search;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.title.TitleSpelling;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A title that may be typed, and the role it means.
 *
 * @param words of the title, in plain letters
 * @param weight how good a suggestion is that this title leads to, at most 1
 */
record SuggestedTitle(Role role, String title, List<String> words, double weight) {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double OTHER_PLACE = 0.8;

    static SuggestedTitle of(Role role, String title, double weight) {
        return new SuggestedTitle(role, title, words(title), weight);
    }

    /** The words of a title, or of what is typed of one. */
    static List<String> words(String text) {
        return SEPARATOR
                .splitAsStream(TitleSpelling.plain(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * How well the title fits, 0 to 1.
     *
     * @param fits for each typed word the words that it may become, and how well each does, 0 to 1
     */
    double score(List<Map<String, Double>> fits) {
        double sum = 0;
        for (int i = 0; i < fits.size(); i++) {
            double best = 0;
            for (int j = 0; j < words.size(); j++) {
                best = Math.max(best, fits.get(i).getOrDefault(words.get(j), 0.0) * (i == j ? 1 : OTHER_PLACE));
            }
            sum += best;
        }
        return weight * sum / Math.max(fits.size(), Math.sqrt(words.size()));
    }

    RoleSuggestion suggestion() {
        return new RoleSuggestion(role.id(), role.title(), title.equals(role.title()) ? null : title, role.category());
    }
}
