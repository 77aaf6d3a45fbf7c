package ai.careerpath.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.careerpath.analysis.rules.GapRules;
import ai.careerpath.model.Seniority;
import ai.careerpath.model.distance.Proficiency;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillNumbersTest {

    private final SkillNumbers numbers = new SkillNumbers(Moves.CATALOG);
    private final JobDemands jobs = new JobDemands(Moves.CATALOG, GapRules.bundled());
    private final KnownSkills known = new KnownSkills(Moves.CATALOG, GapRules.bundled())
            .withJob(jobs.of(Moves.profile("Backend Developer"), Seniority.SENIOR), false)
            .withStated(List.of("basic Kubernetes", "Kafka"), any -> Proficiency.WORKING);

    @Test
    void scoreIsThatOfTheGap() {
        byte[] levels = numbers.levels(known);

        assertThat(jobs.coveredRoles()).allSatisfy(role -> {
            Collection<Demand> demands = jobs.of(Moves.CATALOG.profile(role), Seniority.SENIOR);
            assertThat(numbers.demands(demands).score(levels))
                    .as(role.title())
                    .isCloseTo(RoleGap.of(demands, known).score(), within(1e-9));
        });
    }

    @Test
    void skillThatTheCatalogueLacksIsMissing() {
        SkillIdentity weaving = SkillIdentity.of("Basket Weaving", Moves.CATALOG);
        Demand demand = new Demand(weaving, 9, Proficiency.WORKING, true, false, Seniority.MID);

        assertThat(numbers.demands(List.of(demand)).score(numbers.levels(known)))
                .isZero();
    }
}
