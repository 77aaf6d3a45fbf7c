package ai.careerpath.model;

import ai.careerpath.model.distance.CareerDistance.LearningEstimate;
import ai.careerpath.model.distance.PathLanguages;
import ai.careerpath.model.distance.SkillLevel;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A skill to learn.
 *
 * @param why one sentence, from the knowledge used
 * @param sources where that knowledge came from, such as {@code catalog: Data Engineer}
 * @param level from where and how far to learn it; null when not known
 * @param languages those that a program of it may be written in for this person
 * @param isPractised whether lessons for beginners are below this person, even where the skill is new to them
 */
public record Skill(
        String name,
        String why,
        List<String> sources,
        @Nullable SkillLevel level,
        @JsonIgnore PathLanguages languages,
        @JsonIgnore boolean isPractised) {

    public Skill {
        sources = List.copyOf(sources);
        languages = Objects.requireNonNullElse(languages, PathLanguages.UNKNOWN);
    }

    /** Creates a skill on a path of which nothing is known. */
    public Skill(String name, String why, List<String> sources, @Nullable SkillLevel level) {
        this(name, why, sources, level, PathLanguages.UNKNOWN, false);
    }

    /** Creates a skill of which it is not known how far to learn it. */
    public Skill(String name, String why, List<String> sources) {
        this(name, why, sources, null);
    }

    /** Returns the same, to be learned as far as {@code level} says. */
    public Skill at(@Nullable SkillLevel level) {
        return new Skill(name, why, sources, level, languages, isPractised);
    }

    /** Returns the same on a path with these languages. */
    public Skill in(PathLanguages languages) {
        return new Skill(name, why, sources, level, languages, isPractised);
    }

    /** Returns the same, to be learned as the estimate says. */
    public Skill at(LearningEstimate estimate) {
        return new Skill(name, why, sources, estimate.level(), languages, estimate.isPractised());
    }
}
