package ai.careerpath.analysis.rules;

import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.Proficiency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people have grown into, where they began and where they may stop on the way; roles are told by their ids. */
public final class CareerRules {

    private static final String LED_FROM = "led-from.";
    private static final String JOBS = ".jobs";
    private static final String ENTRIES = "entries.";

    private final RuleFile experience;
    private final RuleFile stops;
    private final WordLists grown;
    private final WordLists entries;

    CareerRules(RuleFile experience, RuleFile stops) {
        this.experience = experience;
        this.stops = stops;
        this.grown = WordLists.of(experience, "grown.");
        this.entries = WordLists.of(stops, ENTRIES);
    }

    /** The field of a role in small letters with dashes, as it stands in the names of rules. */
    public static String inName(String field) {
        return field.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
    }

    /**
     * Keys of what people have grown into who are that far in a job, though hardly a job lists it.
     *
     * @param kind a field {@link #inName}, {@code programming} or {@code all}
     */
    public List<String> grown(Seniority seniority, Proficiency level, String kind) {
        return grown.of(seniority.wireName() + "." + level.wireName() + "." + kind);
    }

    /** Keys of what who leads others has worked with before, by the role in which they do; empty for most roles. */
    public List<String> ledFrom(String role, Proficiency level) {
        return experience.names(LED_FROM).stream()
                .filter(name -> name.endsWith(JOBS))
                .filter(name -> experience.words(name).contains(role))
                .map(name -> name.replace(JOBS, "." + level.wireName()))
                .filter(experience::has)
                .flatMap(name -> experience.words(name).stream())
                .distinct()
                .toList();
    }

    /** The roles in which people begin on the way to a job of this field, the category of a role; none for some. */
    public List<String> entryRoles(String field) {
        return entries.of(inName(field));
    }

    /** The roles at the top of a field. */
    public List<String> executives() {
        return stops.words("executives");
    }

    /** The roles of a list of {@code stops.properties}, such as {@code first-jobs}. */
    public List<String> roles(String list) {
        return stops.words(list);
    }

    /** The roles that can be a stop on the way to another: known by everybody, and entered by many; none is narrow. */
    public Set<String> stops() {
        return Stream.concat(Stream.of("stops"), stops.names(ENTRIES).stream())
                .flatMap(name -> stops.words(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
