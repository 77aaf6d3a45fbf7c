package ai.careerpath.model;

import ai.careerpath.model.distance.SkillLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill to learn.
 *
 * @param why one sentence, from the knowledge used
 * @param sources where that knowledge came from, such as {@code catalog: Data Engineer}
 * @param level from where and how far to learn it; null when not known
 */
public record Skill(String name, String why, List<String> sources, @Nullable SkillLevel level) {
    public Skill {
        sources = List.copyOf(sources);
    }

    /** Creates a skill of which it is not known how far to learn it. */
    public Skill(String name, String why, List<String> sources) {
        this(name, why, sources, null);
    }

    /** Returns the same, to be learned as far as {@code level} says. */
    public Skill at(@Nullable SkillLevel level) {
        return new Skill(name, why, sources, level);
    }
}
