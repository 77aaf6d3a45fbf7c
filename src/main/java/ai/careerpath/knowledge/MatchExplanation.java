package ai.careerpath.knowledge;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.RoleHit.Confidence;
import ai.careerpath.step.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader has to know about how two job titles were understood. */
final class MatchExplanation {

    private final List<Note> notes = new ArrayList<>();

    void current(RoleMatch current) {
        switch (current.confidence()) {
            case MATCH -> {}
            case LOW -> add("the current role " + readAs(current));
            case NONE ->
                add("the current role \"" + current.title()
                        + "\" is not in the catalogue, so nothing is assumed as known");
        }
    }

    void target(RoleMatch target) {
        switch (target.confidence()) {
            case MATCH -> {}
            case LOW -> add("the target role " + readAs(target));
            case NONE ->
                add("the target role \"" + target.title() + "\" is not in the catalogue"
                        + others(" (the closest titles are ", target));
        }
        if (target.confidence() != Confidence.NONE && target.role().isStartingPoint()) {
            add("the catalogue describes " + target.role().title()
                    + " as a starting point only, with the digital skills people bring from there");
        }
    }

    List<Note> all() {
        return List.copyOf(notes);
    }

    private void add(String text) {
        notes.add(Note.reading(text));
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
