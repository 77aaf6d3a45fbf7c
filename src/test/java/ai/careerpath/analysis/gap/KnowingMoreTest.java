package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.model.distance.CareerDistance.LearningEstimate;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillDistance;
import ai.careerpath.model.distance.SkillLevel;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever knows more of a skill has no longer way. */
class KnowingMoreTest {

    private static final int STRIDE = 23;
    private static final List<String> LEVELS = List.of("basic %s", "intermediate %s");

    @ParameterizedTest
    @EnumSource(SkillEntry.Effort.class)
    void noLevelTakesLongerThanTheOneBeforeIt(SkillEntry.Effort effort) {
        GapRules rules = GapRules.bundled();
        int working = rules.skills()
                .hours(effort, new SkillLevel(Proficiency.BASIC, Proficiency.WORKING))
                .max();

        assertThat(rules.skills()
                        .hours(effort, new SkillLevel(Proficiency.NONE, Proficiency.WORKING))
                        .max())
                .isGreaterThan(working);
        assertThat(rules.skills()
                        .hours(effort, new SkillLevel(Proficiency.WORKING, Proficiency.EXPERT))
                        .max())
                .isLessThanOrEqualTo(working);
    }

    @Test
    void hoursOfASkillNeverGrowAndTheFitNeverFallsWithWhatIsKnownOfIt() {
        List<String> titles = Moves.CATALOG.roles().stream()
                .filter(role -> !role.isStartingPoint())
                .map(role -> role.title())
                .toList();
        for (int i = 0; i < titles.size(); i += STRIDE) {
            JobTransition nothing = Moves.between("Nurse", titles.get(i));
            for (Skill skill : Moves.GAPS.choose(nothing, Moves.knowledge(nothing))) {
                assertMonotone(titles.get(i), skill);
            }
        }
    }

    private static void assertMonotone(String target, Skill skill) {
        CareerDistance before = distance(Moves.between("Nurse", target), skill);
        for (String level : LEVELS) {
            CareerDistance after = distance(Moves.between("Nurse", target, level.formatted(skill.name())), skill);
            assertThat(score(after)).as(target).isGreaterThanOrEqualTo(score(before));
            if (isOpen(after, skill)) {
                assertThat(hours(after, skill))
                        .as("%s for %s", skill, target)
                        .isLessThanOrEqualTo(hours(before, skill));
            }
            before = after;
        }
    }

    private static boolean isOpen(CareerDistance distance, Skill skill) {
        return distance.gap().stream()
                .filter(asked -> asked.skill().equals(skill.name()))
                .anyMatch(asked -> asked.state() != SkillDistance.State.BROUGHT);
    }

    private static CareerDistance distance(JobTransition move, Skill skill) {
        return Moves.GAPS.distance(move, Moves.knowledge(move), List.of(skill));
    }

    private static double score(CareerDistance distance) {
        return Objects.requireNonNull(distance.fit()).score();
    }

    private static int hours(CareerDistance distance, Skill skill) {
        LearningEstimate estimate = Objects.requireNonNull(distance.estimates().get(skill.name()));
        return estimate.hours().max();
    }
}
