package ai.careerpath.model.distance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far it is from one job to another.
 *
 * @param fit null when nothing is known about the target
 * @param gap every skill that the target asks for, most important first
 * @param next names of the skills that come after the recommended ones
 * @param steppingStones titles of jobs on the way that are nearer; empty when the target is near enough
 * @param hours to learn the recommended skills; null when it cannot be told of any
 * @param languages the programming languages on the way
 * @param estimates what it takes to learn each recommended skill, by its name; none for a skill the catalogue lacks
 * @param stated how the skills were read that the person says they know
 */
public record CareerDistance(
        @Nullable Fit fit,
        List<SkillDistance> gap,
        List<String> next,
        List<String> steppingStones,
        @Nullable EstimatedRange hours,
        PathLanguages languages,
        Map<String, LearningEstimate> estimates,
        List<StatedSkill> stated) {

    public static final CareerDistance UNKNOWN =
            new CareerDistance(null, List.of(), List.of(), List.of(), null, PathLanguages.UNKNOWN, Map.of(), List.of());

    public CareerDistance {
        gap = List.copyOf(gap);
        next = List.copyOf(next);
        steppingStones = List.copyOf(steppingStones);
        estimates = Map.copyOf(estimates);
        stated = List.copyOf(stated);
    }

    /**
     * What it takes to learn one skill.
     *
     * @param background how far the person has come
     */
    public record LearningEstimate(SkillLevel level, EstimatedRange hours, Background background) {

        /** Whether lessons for beginners are below the person. */
        public boolean isPractised() {
            return background == Background.PRACTISED;
        }
    }
}
