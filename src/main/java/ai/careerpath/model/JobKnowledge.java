package ai.careerpath.model;

import java.util.List;

/**
 * What was found out about the two jobs of a {@link JobTransition}, best match first; a list is empty when nothing
 * fitting is known.
 */
public record JobKnowledge(List<JobProfile> current, List<JobProfile> target) {

    public static final JobKnowledge NOTHING = new JobKnowledge(List.of(), List.of());

    public JobKnowledge {
        current = List.copyOf(current);
        target = List.copyOf(target);
    }
}
