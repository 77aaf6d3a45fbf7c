package ai.careerpath.analysis.gap;

import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.EstimatedRange;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of {@code analysis/gap.properties}, {@code technologies.properties} and {@code stops.properties}: which skills stand in for one another, which come with a job or with one
 * another, and how long learning takes.
 */
final class GapRules {

    private static final String FILE = "/analysis/gap.properties";
    private static final String TECHNOLOGIES_FILE = "/analysis/technologies.properties";
    private static final String STOPS_FILE = "/analysis/stops.properties";
    private static final String SUBSTITUTES = "substitutes.";
    private static final String KIN = "kin.";
    private static final String RIVALS = "rivals.";
    private static final String WAYS_INTO = "ways-into.";
    private static final String IN_PLACE = "in-place.";
    private static final String ANY_SERVES = "any-serves";
    private static final String NEEDS = "needs.";
    private static final String GROUP = "group.";
    private static final String IMPLIED = "implied.";
    private static final String EARLIER = "earlier.";
    private static final String LATER = "later.";
    private static final String USUAL_BEFORE = "usual-before.";
    private static final String FOUNDATIONS = "foundations.";
    private static final String KIND = "kind.";
    private static final String LED_FROM = "led-from.";
    private static final String JOBS = ".jobs";
    private static final String RELATIVES = "relatives.";
    private static final String ENTRIES = "entries.";
    private static final String STOPS = "stops";
    private static final String TECHNOLOGIES = "technologies";
    private static final String NO_TECHNOLOGIES = "technologies.none";
    private static final int IMPORTANT = 7;

    private final Map<String, List<String>> groups = new HashMap<>();
    private final Map<String, List<String>> kin = new HashMap<>();
    private final Map<String, List<String>> earlier = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> rules = read();
    private final Map<String, List<String>> words = new ConcurrentHashMap<>();
    private final List<String> needs;

    GapRules() {
        needs = rules.keySet().stream().filter(name -> name.startsWith(NEEDS)).toList();
        for (String name : rules.keySet()) {
            if (name.startsWith(SUBSTITUTES)) {
                words(name).forEach(skill -> groups.put(skill, words(name)));
            }
            if (name.startsWith(KIN)) {
                words(name).forEach(skill -> kin.put(skill, words(name)));
            }
            if (name.startsWith(KIND)) {
                words(name).forEach(skill -> kinds.put(skill, name));
            }
            if (name.startsWith(USUAL_BEFORE)) {
                earlier.merge(name.substring(USUAL_BEFORE.length()), words(name), GapRules::both);
            }
            if (name.startsWith(FOUNDATIONS)) {
                earlier.merge(name.substring(FOUNDATIONS.length()), words(name), GapRules::both);
            }
            if (name.startsWith(LATER)) {
                List<String> before = words(EARLIER + name.substring(LATER.length()));
                words(name).forEach(skill -> earlier.merge(skill, before, GapRules::both));
            }
        }
    }

    /** The rules by their names, sorted. */
    private static Map<String, String> read() {
        Properties file = new Properties();
        try {
            file.load(new StringReader(BundledFile.text(FILE)));
            file.load(new StringReader(BundledFile.text(STOPS_FILE)));
            file.load(new StringReader(BundledFile.text(TECHNOLOGIES_FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> rules = new TreeMap<>();
        file.stringPropertyNames().forEach(name -> rules.put(name, file.getProperty(name)));
        return rules;
    }

    /** Keys of the skills that can stand in for this one, itself among them; empty when there are none. */
    List<String> substitutes(SkillIdentity skill) {
        return groups.getOrDefault(skill.key(), List.of());
    }

    /** Keys of the skills of one kind with this one, itself among them; empty when there are none. */
    List<String> kin(SkillIdentity skill) {
        return kin.getOrDefault(skill.key(), List.of());
    }

    /** Whether any one of its kind serves a job that does not name this one. */
    boolean isOneOfAny(SkillIdentity skill) {
        return words(ANY_SERVES).stream().anyMatch(kind -> words(KIN + kind).contains(skill.key()));
    }

    /** The ways into a wide role, by its id: each the key of what the person works with, and of what that leads to. */
    List<String[]> waysInto(String role) {
        return some(WAYS_INTO + role).stream().map(way -> way.split(":")).toList();
    }

    /** Keys of what nobody needs much of who goes the way of this technology; none for most. */
    List<String> inPlace(SkillIdentity skill) {
        return some(IN_PLACE + skill.key());
    }

    /** Keys of technologies of one kind, of which lessons work with one. */
    List<Set<String>> rivals() {
        return rules.keySet().stream()
                .filter(name -> name.startsWith(RIVALS))
                .map(name -> Set.copyOf(words(name)))
                .toList();
    }

    /**
     * Keys of what people have grown into who are that far in a job, though hardly a job lists it.
     *
     * @param kind a field in small letters with dashes, {@code programming} or {@code all}
     */
    List<String> grown(Seniority seniority, Proficiency level, String kind) {
        return some("grown." + seniority.wireName() + "." + level.wireName() + "." + kind);
    }

    /**
     * Groups of which one skill has to be there before one of these, whichever it is, such as the programming languages.
     *
     * @return each by the keys of its skills
     */
    List<List<String>> needs(Collection<SkillIdentity> skills) {
        return needs.stream()
                .filter(name -> skills.stream().anyMatch(skill -> words(name).contains(skill.key())))
                .map(name -> words(GROUP + name.substring(NEEDS.length())))
                .toList();
    }

    /** Keys of the skills that are learned before this one where an answer has both, though it can be learned without them. */
    List<String> earlier(SkillIdentity skill) {
        return earlier.getOrDefault(skill.key(), List.of());
    }

    /**
     * Keys of the skills that who works with this one has worked with before, as a rule, though it can be learned without
     * them.
     */
    List<String> usualBefore(SkillIdentity skill) {
        return some(USUAL_BEFORE + skill.key());
    }

    /** Keys of what comes before this skill, as a prerequisite does, on the way to a job that asks for both. */
    List<String> foundations(SkillIdentity skill) {
        return some(FOUNDATIONS + skill.key());
    }

    /** Keys of what who leads others has worked with before, by the id of the role in which they do; empty for most roles. */
    List<String> ledFrom(String role, Proficiency level) {
        return rules.keySet().stream()
                .filter(name -> name.startsWith(LED_FROM) && name.endsWith(JOBS))
                .filter(name -> words(name).contains(role))
                .map(name -> name.replace(JOBS, "." + level.wireName()))
                .filter(rules::containsKey)
                .flatMap(name -> words(name).stream())
                .distinct()
                .toList();
    }

    /** Ids of the roles in which people begin on the way to a job of this field, the category of a role; none for some. */
    List<String> entryRoles(String field) {
        return some(ENTRIES + inName(field));
    }

    /** Ids of the roles at the top of a field. */
    List<String> executives() {
        return words("executives");
    }

    /** Ids of the roles of a list of {@code stops.properties}, such as {@code first-jobs}. */
    List<String> roles(String list) {
        return words(list);
    }

    /** Ids of the roles that can be a stop on the way to another: known by everybody, and entered by many; none is narrow. */
    Set<String> stops() {
        return rules.keySet().stream()
                .filter(name -> name.equals(STOPS) || name.startsWith(ENTRIES))
                .flatMap(name -> words(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The field in small letters with dashes, as it stands in the names of rules. */
    static String inName(String field) {
        return field.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
    }

    /** The narrow kind of which no answer has three, such as databases; empty for most skills. */
    Optional<String> kind(SkillIdentity skill) {
        return Optional.ofNullable(kinds.get(skill.key()));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    /** Whether who does this job writes programs for a living: it asks for Git, and not by the way for a language. */
    boolean isProgramming(Collection<Demand> demands) {
        List<String> languages = programmingLanguages();
        return demands.stream().anyMatch(demand -> demand.skill().key().equals("git"))
                && demands.stream()
                        .anyMatch(demand -> demand.weight() >= IMPORTANT
                                && languages.contains(demand.skill().key()));
    }

    /** Keys of the languages that programs are written in for a living. */
    List<String> programmingLanguages() {
        return words(GROUP + "languages");
    }

    /** Whether programs are written in it for a living. */
    boolean isForPrograms(String language) {
        return programmingLanguages().contains(language);
    }

    /** Keys of the languages that who learns this one reads as well, and that run here; none for most. */
    Set<String> relatives(String language) {
        return Set.copyOf(some(RELATIVES + language));
    }

    /** Keys of what a job is about where the title that somebody typed names it. */
    List<String> technologies() {
        return words(TECHNOLOGIES);
    }

    /** What has the name of a technology in it and means none, with hyphens between the words. */
    List<String> noTechnologies() {
        return words(NO_TECHNOLOGIES);
    }

    /** Keys of what everybody has at this level who writes programs for a living, though hardly a job lists it. */
    List<String> ofProgrammers(Proficiency level) {
        return words("programming." + level.wireName());
    }

    /** Keys of what comes with a skill, though nobody needs it to begin. */
    List<String> implied(SkillIdentity skill) {
        return some(IMPLIED + skill.key());
    }

    /** The words of a rule; none where there is no such rule. */
    private List<String> some(String key) {
        return rules.containsKey(key) ? words(key) : List.of();
    }

    private List<String> words(String key) {
        return words.computeIfAbsent(
                key,
                name -> List.of(Objects.requireNonNull(rules.get(name), () -> FILE + " has no " + name)
                        .split("\\s+")));
    }

    /** The hours that it takes to get from one level to the other. */
    EstimatedRange hours(SkillEntry.Effort effort, SkillLevel level) {
        EstimatedRange hours = EstimatedRange.ZERO;
        for (Proficiency at = level.from(); at.compareTo(level.to()) < 0; at = at.next()) {
            hours = hours.plus(hours(effort, at.next()));
        }
        return hours;
    }

    private EstimatedRange hours(SkillEntry.Effort effort, Proficiency reached) {
        String key = "hours." + effort.name().toLowerCase(Locale.ROOT) + "." + reached.wireName();
        String range = Objects.requireNonNull(rules.get(key), () -> FILE + " has no " + key);
        int dash = range.indexOf('-');
        return new EstimatedRange(
                Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1)));
    }
}
