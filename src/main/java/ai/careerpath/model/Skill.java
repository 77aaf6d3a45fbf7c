package ai.careerpath.model;

import java.util.List;

/**
 * A skill to learn.
 *
 * @param why one sentence, from the knowledge used
 * @param sources where that knowledge came from, such as {@code catalog: Data Engineer}
 */
public record Skill(String name, String why, List<String> sources) {
    public Skill {
        sources = List.copyOf(sources);
    }
}
