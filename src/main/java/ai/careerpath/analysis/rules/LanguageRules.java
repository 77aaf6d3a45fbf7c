package ai.careerpath.analysis.rules;

import ai.careerpath.model.distance.Proficiency;
import java.util.List;
import java.util.Set;

/** The languages that programs are written in for a living, by their keys, and what comes with writing them. */
public final class LanguageRules {

    static final String GROUP = "group.";

    private final List<String> all;
    private final List<String> general;
    private final WordLists relatives;
    private final WordLists programmers;

    LanguageRules(RuleFile file) {
        all = file.words(GROUP + "languages");
        general = file.words("substitutes.languages");
        relatives = WordLists.of(file, "relatives.");
        programmers = WordLists.of(file, "programming.");
    }

    /** Their keys. */
    public List<String> all() {
        return all;
    }

    /** Whether programs are written in it for a living. */
    public boolean isForPrograms(String language) {
        return all.contains(language);
    }

    /** Whether whole programs of any kind are written in it, so that who knows one such language soon knows another. */
    public boolean isGeneral(String language) {
        return general.contains(language);
    }

    /** The languages that who learns this one reads as well, and that run here; none for most. */
    public Set<String> relatives(String language) {
        return Set.copyOf(relatives.of(language));
    }

    /** What everybody has at this level who writes programs for a living, though hardly a job lists it. */
    public List<String> ofProgrammers(Proficiency level) {
        return programmers.of(level.wireName());
    }
}
