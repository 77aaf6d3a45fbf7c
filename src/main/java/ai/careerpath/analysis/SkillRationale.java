package ai.careerpath.analysis;

import ai.careerpath.model.JobProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a skill is worth learning on the way from one job to another. */
final class SkillRationale {

    private static final int CORE = 9;
    private static final int REGULAR = 6;

    private static final List<String> CORE_SENTENCES = List.of(
            "%s is at the heart of the work of %s",
            "Nobody works as %2$s for long without %1$s", "%2$s uses %1$s nearly every day");
    private static final List<String> REGULAR_SENTENCES = List.of(
            "%2$s regularly needs %1$s", "%s is part of the regular work of %s", "%s belongs to the skills of %s");
    private static final List<String> NEW_TO_CURRENT =
            List.of("; %s does not usually bring it along", ", and %s seldom meets it", "; it is new to %s");
    private static final List<String> HELPFUL_SENTENCES = List.of("%s rounds off the skills of %s");

    private final @Nullable JobProfile current;
    private final String target;
    private final boolean sameJob;

    /** @param current null when nothing is known about the current job */
    SkillRationale(@Nullable JobProfile current, JobProfile target) {
        this.current = current;
        this.target = IndefiniteArticle.withArticle(target.title());
        this.sameJob = current != null && current.title().equalsIgnoreCase(target.title());
    }

    /**
     * Why to close a gap.
     *
     * @param place how many skills were chosen before, so that the sentences of one answer differ
     */
    String closes(Gap gap, int place) {
        String skill = gap.skill().name();
        if (current != null && gap.known() != Proficiency.NONE) {
            return sentence("%s brings %s of %s, where %s needs %s"
                    .formatted(
                            IndefiniteArticle.withArticle(current.title()),
                            gap.known().asKnowledge(),
                            skill,
                            target,
                            gap.demanded().asKnowledge()));
        }
        return sentence(needs(gap, place).formatted(skill, target) + notBrought(place));
    }

    /**
     * Why to learn a prerequisite.
     *
     * @param dependent what the prerequisite is needed for
     * @param demanded whether the target asks for the prerequisite itself
     */
    String comesFirst(SkillIdentity prerequisite, Gap dependent, boolean demanded, int place) {
        String pattern = demanded
                ? "%1$s comes first: %3$s needs it anyway, and %2$s builds on it%4$s"
                : "%1$s comes first, since %2$s, which %3$s needs, builds on it%4$s";
        return sentence(pattern.formatted(prerequisite.name(), dependent.skill().name(), target, notBrought(place)));
    }

    /** Why to learn more of a skill than the target asks for. */
    String goesBeyond(Gap gap) {
        String skill = gap.skill().name();
        String next = gap.known().next().asKnowledge();
        if (sameJob) {
            return sentence("%s usually has %s of %s, so %s is the next step in the same role"
                    .formatted(target, gap.known().asKnowledge(), skill, next));
        }
        return sentence("What is known of %s is enough to begin as %s, and %s of it is what comes after"
                .formatted(skill, target, next));
    }

    private static String needs(Gap gap, int place) {
        List<String> sentences =
                gap.weight() >= CORE ? CORE_SENTENCES : gap.weight() >= REGULAR ? REGULAR_SENTENCES : HELPFUL_SENTENCES;
        return sentences.get(place % sentences.size());
    }

    private String notBrought(int place) {
        return current == null
                ? ""
                : NEW_TO_CURRENT
                        .get(place % NEW_TO_CURRENT.size())
                        .formatted(IndefiniteArticle.withArticle(current.title()));
    }

    private static String sentence(String text) {
        // A skill keeps its spelling, such as dbt or pandas.
        boolean startsWithArticle = text.startsWith("a ") || text.startsWith("an ");
        return (startsWithArticle ? "A" + text.substring(1) : text) + ".";
    }
}
