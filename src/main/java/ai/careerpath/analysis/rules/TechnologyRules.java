package ai.careerpath.analysis.rules;

import java.util.List;
import java.util.Set;

/** What a job can be about by the name of a technology, and which technologies exclude one another. */
public final class TechnologyRules {

    private static final String RIVALS = "rivals.";

    private final List<String> names;
    private final List<String> homonyms;
    private final List<Set<String>> rivals;
    private final WordLists waysInto;
    private final WordLists inPlace;

    TechnologyRules(RuleFile file) {
        names = file.words("technologies");
        homonyms = file.words("technologies.none");
        rivals = file.names(RIVALS).stream()
                .map(name -> Set.copyOf(file.words(name)))
                .toList();
        waysInto = WordLists.of(file, "ways-into.");
        inPlace = WordLists.of(file, "in-place.");
    }

    /** Keys of what a job is about where the title that somebody typed names it. */
    public List<String> names() {
        return names;
    }

    /** What has the name of a technology in it and means none, with hyphens between the words. */
    public List<String> homonyms() {
        return homonyms;
    }

    /** Keys of technologies of one kind, of which lessons work with one. */
    public List<Set<String>> rivals() {
        return rivals;
    }

    /** The ways into a wide role, by its id: each the key of what the person works with, and of what that leads to. */
    public List<String[]> waysInto(String role) {
        return waysInto.of(role).stream().map(way -> way.split(":")).toList();
    }

    /** Keys of what nobody needs much of who goes the way of this technology; none for most. */
    public List<String> inPlace(String technology) {
        return inPlace.of(technology);
    }
}
