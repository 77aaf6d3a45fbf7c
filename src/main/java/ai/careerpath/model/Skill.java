package ai.careerpath.model;

import ai.careerpath.model.distance.Background;
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
 * @param background how far the person has come who learns it
 */
public record Skill(
        String name,
        String why,
        List<String> sources,
        @Nullable SkillLevel level,
        @JsonIgnore PathLanguages languages,
        @JsonIgnore Background background) {

    public Skill {
        sources = List.copyOf(sources);
        languages = Objects.requireNonNullElse(languages, PathLanguages.UNKNOWN);
        background = Objects.requireNonNullElse(background, Background.NEWCOMER);
    }

    /** Creates a skill on a path of which nothing is known. */
    public Skill(String name, String why, List<String> sources, @Nullable SkillLevel level) {
        this(name, why, sources, level, PathLanguages.UNKNOWN, Background.NEWCOMER);
    }

    /** Creates a skill of which it is not known how far to learn it. */
    public Skill(String name, String why, List<String> sources) {
        this(name, why, sources, null);
    }

    /** Returns the same, to be learned as far as {@code level} says. */
    public Skill at(@Nullable SkillLevel level) {
        return new Skill(name, why, sources, level, languages, background);
    }

    /** Returns the same on a path with these languages. */
    public Skill in(PathLanguages languages) {
        return new Skill(name, why, sources, level, languages, background);
    }

    /** Returns the same, to be learned as the estimate says. */
    public Skill at(LearningEstimate estimate) {
        return new Skill(name, why, sources, estimate.level(), languages, estimate.background());
    }
}
