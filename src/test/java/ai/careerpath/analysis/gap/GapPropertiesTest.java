package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.CareerDistance;
import ai.careerpath.model.distance.SkillDistance;
import ai.careerpath.testing.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every gap. */
@Tag("parts")
class GapPropertiesTest {

    private static final GapRules RULES = GapRules.bundled();
    /** Of each role only the way to every so many-th other one is taken: all pairs would take half an hour. */
    private static final int STRIDE = Integer.getInteger("careerpath.gap.tests.stride", 181);

    /** Of so many roles the first part of the build takes one. */
    private static final int ONE_OF = 4;

    private static final List<Gap> GAPS = manyGaps();

    private record Gap(JobTransition move, List<Skill> skills, CareerDistance distance) {

        static Gap of(JobTransition move) {
            List<Skill> skills = Moves.GAPS.choose(move, Moves.knowledge(move));
            return new Gap(move, skills, Moves.GAPS.distance(move, Moves.knowledge(move), skills));
        }

        List<String> chosen() {
            return skills.stream()
                    .map(skill ->
                            Moves.CATALOG.skill(skill.name()).orElseThrow().id())
                    .toList();
        }
    }

    @Test
    void noPrerequisiteIsRecommendedWithoutWhatNeedsIt() {
        List<String> orphans = new ArrayList<>();
        GAPS.forEach(gap -> {
            JobTransition move = gap.move;
            List<String> chosen = gap.chosen();
            boolean allLeadsOn = chosen.stream()
                    .allMatch(skill -> isAskedFor(skill, move)
                            || chosen.stream().anyMatch(other -> isPrerequisite(skill, other))
                            || isBeginOfLongWay(skill, chosen, move));
            if (!allLeadsOn) {
                orphans.add(move.currentRole() + " to " + move.targetRole() + ": " + chosen);
            }
        });
        assertThat(orphans).isEmpty();
    }

    @Test
    void noAnswerHasTwoSkillsThatStandInForOneAnother() {
        GAPS.forEach(gap -> {
            List<String> clouds = new ArrayList<>(gap.chosen());
            clouds.retainAll(List.of("aws", "azure", "gcp"));
            assertThat(clouds)
                    .as("%s to %s", gap.move.currentRole(), gap.move.targetRole())
                    .hasSizeLessThan(2);
        });
    }

    @Test
    void fitIsAShareAndFallsWithEverySkillThatIsMissing() {
        GAPS.forEach(gap -> {
            CareerDistance distance = gap.distance;
            assertThat(Moves.fit(distance).score()).isBetween(0.0, 1.0);
            assertThat(distance.gap())
                    .filteredOn(skill -> skill.state() == SkillDistance.State.BROUGHT)
                    .extracting(SkillDistance::skill)
                    .containsExactlyInAnyOrderElementsOf(Moves.fit(distance).brought());
        });
    }

    @Test
    void nextSkillsAreOthersThanTheRecommendedOnes() {
        GAPS.forEach(gap -> assertThat(gap.distance.next())
                .doesNotContainAnyElementsOf(
                        gap.skills.stream().map(Skill::name).toList()));
    }

    private static boolean isAskedFor(String skill, JobTransition move) {
        String name = Moves.CATALOG.skill(skill).orElseThrow().name();
        Role role = Moves.CATALOG.roles().stream()
                .filter(candidate -> candidate.title().equals(move.targetRole()))
                .findFirst()
                .orElseThrow();
        return Moves.CATALOG.profile(role).skills().stream()
                        .anyMatch(demand -> demand.skill().equals(name))
                || role.senior().stream().anyMatch(demand -> demand.skill().equals(skill))
                || role.lead().stream().anyMatch(demand -> demand.skill().equals(skill));
    }

    /** What a job is about may be further away than three skills; then they are how the way there begins. */
    private static boolean isBeginOfLongWay(String skill, List<String> chosen, JobTransition move) {
        return Moves.profile(move.targetRole()).skills().stream()
                .map(demand -> Moves.CATALOG.skill(demand.skill()).orElseThrow().id())
                .filter(demanded -> !chosen.contains(demanded))
                .anyMatch(demanded -> isPrerequisite(skill, demanded));
    }

    private static boolean isPrerequisite(String skill, String of) {
        List<SkillEntry> before = Moves.CATALOG.prerequisites(of);
        List<String> all = Stream.concat(before.stream(), Moves.CATALOG.skill(of).stream())
                .map(SkillEntry::id)
                .toList();
        return Stream.concat(
                        before.stream().map(SkillEntry::id),
                        RULES.skills().needs(all).stream().flatMap(List::stream))
                .anyMatch(skill::equals);
    }

    private static List<Gap> manyGaps() {
        List<String> titles = Moves.CATALOG.roles().stream().map(Role::title).toList();
        List<String> covered = Moves.CATALOG.roles().stream()
                .filter(role -> !role.isStartingPoint())
                .map(Role::title)
                .toList();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            for (int j = i % STRIDE; Part.NOW.has(i % ONE_OF == 0) && j < covered.size(); j += STRIDE) {
                gaps.add(Gap.of(Moves.between(titles.get(i), covered.get((i * 7 + j) % covered.size()))));
            }
        }
        return gaps;
    }
}
