package ai.careerpath.catalog.search;

import ai.careerpath.catalog.Catalog;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Suggests roles for what was typed so far, by the beginnings of the words of their titles; only where no title has these,
 * by words that are misspelled.
 */
public final class RoleSuggestions {

    static final int MOST = 10;

    /** What stands there as it was typed goes before what was joined, or had a level beside it. */
    private static final double CHANGED = 0.95;

    /** Levels are seldom told of the jobs that people only come from. */
    private static final double START_WITH_LEVEL = 0.8;

    private final SuggestedTitles titles;
    private final TypedTitle typedTitle = new TypedTitle();

    public RoleSuggestions(Catalog catalog) {
        this.titles = new SuggestedTitles(catalog);
    }

    /** At most ten, the best first, each role once; none for a text without letters and digits. */
    public List<RoleSuggestion> of(String typed) {
        List<String> words = SuggestedTitle.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> title = typedTitle.withoutLevel(words, false);
        Set<List<String>> readings = TypedTitle.joined(words);
        readings.addAll(TypedTitle.joined(title));
        boolean hasLevel = !title.equals(words);
        List<RoleSuggestion> found = best(readings, titles::begunBy, hasLevel);
        if (found.isEmpty()) {
            found = best(TypedTitle.joined(typedTitle.withoutLevel(words, true)), titles::begunBy, true);
        }
        if (found.isEmpty()) {
            found = best(TypedTitle.parted(title, titles::hasWord), titles::begunBy, hasLevel);
        }
        return found.isEmpty() ? best(List.of(title), titles::like, hasLevel) : found;
    }

    private List<RoleSuggestion> best(
            Collection<List<String>> readings, Function<String, Map<String, Double>> matching, boolean hasLevel) {
        Map<String, Scored> byRole = new HashMap<>();
        double weight = 1;
        for (List<String> words : readings) {
            List<Map<String, Double>> fits = words.stream().map(matching).toList();
            double own = weight;
            titles.with(fits)
                    .map(title -> new Scored(title, own * title.score(fits) * likelihood(title, hasLevel)))
                    .forEach(scored -> byRole.merge(
                            scored.title().role().id(),
                            scored,
                            (one, other) -> other.score() > one.score() ? other : one));
            weight = CHANGED;
        }
        return byRole.values().stream()
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.title().title().length())
                        .thenComparing(scored -> scored.title().title()))
                .limit(MOST)
                .map(scored -> scored.title().suggestion())
                .toList();
    }

    private static double likelihood(SuggestedTitle title, boolean hasLevel) {
        return hasLevel && title.role().isStartingPoint() ? START_WITH_LEVEL : 1;
    }

    private record Scored(SuggestedTitle title, double score) {}
}
