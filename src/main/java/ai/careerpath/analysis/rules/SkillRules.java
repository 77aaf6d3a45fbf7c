package ai.careerpath.analysis.rules;

import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.distance.EstimatedRange;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which skills stand in for one another, which come before or with one another, and how long learning takes. Skills are told
 * by their keys: the ids of the catalogue, or names in small letters.
 */
public final class SkillRules {

    private static final String KIN = "kin.";
    private static final String NEEDS = "needs.";
    private static final String LATER = "later.";
    private static final String USUAL_BEFORE = "usual-before.";
    private static final String FOUNDATIONS = "foundations.";
    private static final String KIND = "kind.";

    private final RuleFile file;
    private final WordLists substitutes;
    private final WordLists kin;
    private final WordLists usualBefore;
    private final WordLists foundations;
    private final WordLists implied;
    private final WordLists earlier;
    private final Map<String, String> kinds = new HashMap<>();
    private final Set<String> anyServes;
    private final List<Need> needs;

    /** @param of skills that need one of a group, whichever it is */
    private record Need(Set<String> of, List<String> group) {}

    SkillRules(RuleFile file) {
        this.file = file;
        substitutes = WordLists.byMember(file, "substitutes.");
        kin = WordLists.byMember(file, KIN);
        usualBefore = WordLists.of(file, USUAL_BEFORE);
        foundations = WordLists.of(file, FOUNDATIONS);
        implied = WordLists.of(file, "implied.");
        earlier = earlier(file);
        file.names(KIND).forEach(name -> file.words(name).forEach(skill -> kinds.put(skill, name)));
        anyServes = file.words("any-serves").stream()
                .flatMap(kind -> file.words(KIN + kind).stream())
                .collect(Collectors.toUnmodifiableSet());
        needs = file.names(NEEDS).stream()
                .map(name -> new Need(
                        Set.copyOf(file.words(name)), file.words(LanguageRules.GROUP + name.substring(NEEDS.length()))))
                .toList();
    }

    private static WordLists earlier(RuleFile file) {
        WordLists earlier = WordLists.of(file, USUAL_BEFORE);
        file.names(FOUNDATIONS).forEach(name -> earlier.add(name.substring(FOUNDATIONS.length()), file.words(name)));
        for (String name : file.names(LATER)) {
            List<String> before = file.words("earlier." + name.substring(LATER.length()));
            file.words(name).forEach(skill -> earlier.add(skill, before));
        }
        return earlier;
    }

    /** The skills that can stand in for this one, itself among them; empty when there are none. */
    public List<String> substitutes(String skill) {
        return substitutes.of(skill);
    }

    /** The skills of one kind with this one, itself among them; empty when there are none. */
    public List<String> kin(String skill) {
        return kin.of(skill);
    }

    /** Whether any one of its kind serves a job that does not name this one. */
    public boolean isOneOfAny(String skill) {
        return anyServes.contains(skill);
    }

    /**
     * Groups of which one skill has to be there before one of these, whichever it is, such as the programming languages.
     *
     * @return each by its skills
     */
    public List<List<String>> needs(Collection<String> skills) {
        return needs.stream()
                .filter(need -> skills.stream().anyMatch(need.of()::contains))
                .map(Need::group)
                .toList();
    }

    /** The skills that are learned before this one where an answer has both, though it can be learned without them. */
    public List<String> earlier(String skill) {
        return earlier.of(skill);
    }

    /** What who works with this skill has worked with before, as a rule, though it can be learned without. */
    public List<String> usualBefore(String skill) {
        return usualBefore.of(skill);
    }

    /** What comes before this skill, as a prerequisite does, on the way to a job that asks for both. */
    public List<String> foundations(String skill) {
        return foundations.of(skill);
    }

    /** What comes with a skill, though nobody needs it to begin. */
    public List<String> implied(String skill) {
        return implied.of(skill);
    }

    /** The narrow kind of which no answer has three, such as databases; empty for most skills. */
    public Optional<String> kind(String skill) {
        return Optional.ofNullable(kinds.get(skill));
    }

    /** The hours that it takes to get from one level to the other. */
    public EstimatedRange hours(SkillEntry.Effort effort, SkillLevel level) {
        EstimatedRange hours = EstimatedRange.ZERO;
        for (Proficiency at = level.from(); at.compareTo(level.to()) < 0; at = at.next()) {
            hours = hours.plus(hours(effort, at.next()));
        }
        return hours;
    }

    private EstimatedRange hours(SkillEntry.Effort effort, Proficiency reached) {
        String range = file.words("hours." + effort.name().toLowerCase(Locale.ROOT) + "." + reached.wireName())
                .get(0);
        int dash = range.indexOf('-');
        return new EstimatedRange(
                Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1)));
    }
}
