package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every stepping stone, counted anew from what the jobs ask for. */
@Tag("long")
class SteppingStonesPropertyTest {

    private static final GapRules RULES = GapRules.bundled();
    private static final JobDemands JOBS = new JobDemands(Moves.CATALOG, GapRules.bundled());

    /** How many moves are tried of some 130,000. */
    private static final int SAMPLE = 600;

    private static final int STRIDE = 7;

    /** What docs/gap.md says of a stop: how much of the hours to begin, in a job in which people begin too, and of the whole. */
    private static final double EASIER = 0.667;

    private static final double OPEN = 0.801;
    private static final double SHORTER = 0.851;
    private static final int DAILY = 7;

    @Test
    void everyStopIsEasierThanTheTargetAndOnTheWay() {
        List<String> far = new ArrayList<>();
        // Who leads others brings more than the job lists, which is not counted here.
        List<Role> roles = Moves.CATALOG.roles().stream()
                .filter(role -> !role.category().equals("Leadership"))
                .toList();
        List<Role> covered = Moves.CATALOG.roles().stream()
                .filter(role -> !role.isStartingPoint())
                .toList();
        int stops = 0;
        for (int number = 0; number < SAMPLE; number++) {
            Role current = roles.get(number * STRIDE % roles.size());
            Role target = covered.get(number * (STRIDE + 2) % covered.size());
            JobTransition move = Moves.between(current.title(), target.title());
            KnownSkills known = known(current);
            for (String stop : Moves.distance(move).steppingStones()) {
                stops++;
                double begin = hoursToBegin(stop, known) / hoursToBegin(target.title(), known);
                double rest = hours(target, known(current, role(stop))) / hours(target, known);
                boolean isAbove = role(stop).category().equals("Leadership")
                        && !target.category().equals("Leadership");
                if (begin > (isEntry(role(stop), target) ? OPEN : EASIER) || rest > SHORTER || isAbove) {
                    far.add("%s to %s by %s: %.2f, %.2f".formatted(current.title(), target.title(), stop, begin, rest));
                }
            }
        }
        System.out.printf("%d stops on %d ways%n", stops, SAMPLE);

        assertThat(stops).isGreaterThan(SAMPLE / 4);
        assertThat(far).isEmpty();
    }

    private static KnownSkills known(Role... roles) {
        KnownSkills known = new KnownSkills(Moves.CATALOG, RULES);
        for (Role role : roles) {
            List<Demand> demands = List.copyOf(JOBS.of(Moves.CATALOG.profile(role), Seniority.MID));
            if (role.isStartingPoint()) {
                known.withJobOutside(demands);
            } else {
                known.withJob(demands, false);
            }
        }
        return known;
    }

    private static double hoursToBegin(String title, KnownSkills known) {
        return hours(
                JOBS.of(Moves.profile(title), Seniority.JUNIOR).stream()
                        .filter(demand -> demand.signature() || demand.weight() >= DAILY)
                        .toList(),
                known);
    }

    private static double hours(Role role, KnownSkills known) {
        return hours(JOBS.of(Moves.CATALOG.profile(role), Seniority.MID), known);
    }

    /** Each level that is missing counts as the one to work with the skill. */
    private static double hours(Collection<Demand> demands, KnownSkills known) {
        double hours = 0;
        for (Demand demand : demands) {
            SkillEntry.Effort effort =
                    Moves.CATALOG.skill(demand.skill().key()).orElseThrow().effort();
            int level = RULES.skills()
                    .hours(effort, new SkillLevel(Proficiency.BASIC, Proficiency.WORKING))
                    .min();
            int missing = demand.level().ordinal() - known.of(demand.skill()).ordinal();
            hours += level * Math.max(0, missing);
        }
        return hours;
    }

    private static Role role(String title) {
        return Moves.CATALOG.roles().stream()
                .filter(role -> role.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isEntry(Role stop, Role target) {
        return RULES.careers().entryRoles(target.category()).contains(stop.id());
    }
}
