package ai.careerpath.model;

import java.util.List;

/**
 * What was found out about the two jobs of a {@link JobTransition}, best match first; a list is empty when nothing
 * fitting is known.
 *
 * @param alternatives titles of jobs that the target may have been meant to be, closest first; empty when it is known
 *     for sure
 */
public record JobKnowledge(List<JobProfile> current, List<JobProfile> target, List<String> alternatives) {

    public static final JobKnowledge NOTHING = new JobKnowledge(List.of(), List.of());

    public JobKnowledge {
        current = List.copyOf(current);
        target = List.copyOf(target);
        alternatives = List.copyOf(alternatives);
    }

    public JobKnowledge(List<JobProfile> current, List<JobProfile> target) {
        this(current, target, List.of());
    }
}
