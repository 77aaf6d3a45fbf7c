package ai.careerpath.knowledge;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.RoleHit.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a reader has to know about how two job titles were understood. */
final class MatchExplanation {

    private final List<String> notes = new ArrayList<>();

    /** @param first what comes before them; null for nothing */
    MatchExplanation(@Nullable String first) {
        if (first != null) {
            notes.add(first);
        }
    }

    void current(RoleMatch current) {
        switch (current.confidence()) {
            case MATCH -> {}
            case LOW -> notes.add("the current role " + readAs(current));
            case NONE ->
                notes.add("the current role \"" + current.title()
                        + "\" is not in the catalogue, so nothing is assumed as known");
        }
    }

    void target(RoleMatch target) {
        switch (target.confidence()) {
            case MATCH -> {}
            case LOW -> notes.add("the target role " + readAs(target));
            case NONE ->
                notes.add("the target role \"" + target.title() + "\" is not in the catalogue"
                        + others(" (the closest titles are ", target));
        }
        if (target.confidence() != Confidence.NONE && target.role().isStartingPoint()) {
            notes.add("the catalogue describes " + target.role().title()
                    + " as a starting point only, with the digital skills people bring from there");
        }
    }

    /** All of them; null when there is none. */
    @Nullable
    String reason() {
        return notes.isEmpty() ? null : String.join("; ", notes);
    }

    private static String readAs(RoleMatch title) {
        return "\"" + title.title() + "\" was read as " + title.role().title() + " with low confidence"
                + others(" (nearly as close: ", title);
    }

    private static String others(String introduction, RoleMatch title) {
        String titles = title.alternatives().stream().map(Role::title).collect(Collectors.joining(", "));
        return titles.isEmpty() ? "" : introduction + titles + ")";
    }
}
