package ai.careerpath.knowledge;

import ai.careerpath.catalog.RoleHit;
import ai.careerpath.catalog.RoleHit.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a reader has to know about how two job titles were understood. */
final class MatchNotes {

    private static final int TITLES_NAMED = 3;
    /** How close to the best a role has to be, to be named beside it. */
    private static final double NEARLY_AS_CLOSE = 0.85;

    private final List<String> notes = new ArrayList<>();

    /** @param first what comes before them; null for nothing */
    MatchNotes(@Nullable String first) {
        if (first != null) {
            notes.add(first);
        }
    }

    void current(String title, List<RoleHit> hits) {
        switch (confidence(hits)) {
            case MATCH -> {}
            case LOW -> notes.add("the current role " + readAs(title, hits));
            case NONE ->
                notes.add("the current role \"" + title + "\" is not in the catalogue, so nothing is assumed as known");
        }
    }

    void target(String title, List<RoleHit> hits) {
        switch (confidence(hits)) {
            case MATCH -> {}
            case LOW -> notes.add("the target role " + readAs(title, hits));
            case NONE -> notes.add("the target role \"" + title + "\" is not in the catalogue" + closest(hits));
        }
        if (confidence(hits) != Confidence.NONE && hits.get(0).role().isStartingPoint()) {
            notes.add("the catalogue describes " + hits.get(0).role().title()
                    + " as a starting point only, with the digital skills people bring from there");
        }
    }

    /** All of them; null when there is none. */
    @Nullable
    String reason() {
        return notes.isEmpty() ? null : String.join("; ", notes);
    }

    private static String readAs(String title, List<RoleHit> hits) {
        return "\"" + title + "\" was read as " + hits.get(0).role().title() + " with low confidence" + next(hits);
    }

    /** What else may be meant, so that a reader who was misunderstood can say it better. */
    private static String next(List<RoleHit> hits) {
        double near = NEARLY_AS_CLOSE * hits.get(0).score();
        String others =
                titles(hits.stream().skip(1).filter(hit -> hit.score() >= near).toList());
        return others.isEmpty() ? "" : " (nearly as close: " + others + ")";
    }

    private static String closest(List<RoleHit> hits) {
        String titles = titles(hits);
        return titles.isEmpty() ? "" : " (the closest titles are " + titles + ")";
    }

    private static String titles(List<RoleHit> hits) {
        return hits.stream().limit(TITLES_NAMED).map(hit -> hit.role().title()).collect(Collectors.joining(", "));
    }

    private static Confidence confidence(List<RoleHit> hits) {
        return hits.isEmpty() ? Confidence.NONE : hits.get(0).confidence();
    }
}
