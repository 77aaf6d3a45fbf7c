package ai.careerpath.knowledge.weaviate;

import ai.careerpath.catalog.Role;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobProfile.SkillDemand;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.UnderstoodRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides whether a document is about a job that was asked for, and what of it is taken. */
final class DocumentMatch {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#.]+");
    /** What a document adds to a role of the catalogue weighs no more than this, of 10. */
    private static final int ADDED_WEIGHT = 4;
    /** From here on a meaning is close enough though no word is shared. */
    private static final double SURE = 0.9;

    private final Map<String, Role> ours;
    private final Map<String, Role> byTitle;
    private final double certainty;

    /** @param certainty how close a meaning has to be, 0 to 1, where a word is shared too */
    DocumentMatch(WeaviateDocuments ours, double certainty) {
        this.ours = ours.roles();
        this.byTitle = this.ours.values().stream().collect(Collectors.toMap(Role::title, role -> role, (a, b) -> a));
        this.certainty = certainty;
    }

    /**
     * Returns whether the document is about the job.
     *
     * @param reading how the title was read that was asked for
     * @param known what the catalogue knows of the role that it was read as; empty when it knows none
     */
    boolean isAbout(WeaviateDocument document, UnderstoodRole reading, List<JobProfile> known) {
        Role own = ours.get(document.id());
        if (own != null) {
            return !known.isEmpty() && known.get(0).title().equals(own.title());
        }
        String title = normal(document.profile().title());
        if (title.equals(normal(reading.asked()))) {
            return true;
        }
        if (!known.isEmpty()) {
            return isNameOf(title, known.get(0));
        }
        return reading.confidence() != ReadingConfidence.SURE && isNear(document, words(title), words(reading.asked()));
    }

    /** One word in common is not enough: "Barista at Engineer cafe" is no Electrical Engineer. */
    private boolean isNear(WeaviateDocument document, Set<String> title, Set<String> asked) {
        if (!title.isEmpty() && (asked.containsAll(title) && title.size() > 1)) {
            return true;
        }
        Double meaning = document.certainty();
        boolean shared = title.stream().anyMatch(asked::contains);
        return meaning != null && meaning >= (shared ? certainty : Math.max(certainty, SURE));
    }

    /** Returns the job as the catalogue has it, with what the document adds; as the document has it, where it is new. */
    List<JobProfile> merged(WeaviateDocument document, UnderstoodRole reading, List<JobProfile> known) {
        if (known.isEmpty() || ours.containsKey(document.id())) {
            return known.isEmpty() ? List.of(document.profile()) : known;
        }
        JobProfile role = known.get(0);
        JobProfile found = document.profile();
        boolean isOfThisRole = reading.confidence() == ReadingConfidence.SURE || isNameOf(normal(found.title()), role);
        if (!isOfThisRole) {
            return List.of(found.skills().isEmpty() ? withSkills(found, role.skills()) : found);
        }
        List<SkillDemand> skills = new ArrayList<>(role.skills());
        Set<String> names = new HashSet<>();
        skills.forEach(skill -> names.add(normal(skill.skill())));
        found.skills().stream()
                .filter(skill -> names.add(normal(skill.skill())))
                .map(skill -> new SkillDemand(skill.skill(), Math.min(ADDED_WEIGHT, skill.weight()), skill.level()))
                .forEach(skills::add);
        String description = found.description().isBlank() ? role.description() : found.description();
        JobProfile whole = new JobProfile(role.title(), description, role.category(), skills, found.source());
        return Stream.concat(Stream.of(whole), known.stream().skip(1)).toList();
    }

    private boolean isNameOf(String title, JobProfile known) {
        Role role = byTitle.get(known.title());
        Stream<String> aliases = role == null ? Stream.empty() : role.aliases().stream();
        return Stream.concat(Stream.of(known.title()), aliases)
                .map(DocumentMatch::normal)
                .anyMatch(title::equals);
    }

    private static JobProfile withSkills(JobProfile profile, List<SkillDemand> skills) {
        return new JobProfile(profile.title(), profile.description(), profile.category(), skills, profile.source());
    }

    private static String normal(String title) {
        return String.join(" ", words(title));
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
