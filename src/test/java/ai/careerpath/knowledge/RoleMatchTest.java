package ai.careerpath.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.RoleHit;
import ai.careerpath.catalog.search.RoleHit.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleMatchTest {

    private static final List<Role> ROLES = Catalog.bundled().roles();

    @Test
    void whatIsKnownForSureHasNoAlternatives() {
        RoleMatch title = title(hit(0, 1, Confidence.MATCH), hit(1, 0.99, Confidence.LOW));

        assertThat(title.meant()).containsExactly(ROLES.get(0));
        assertThat(title.alternatives()).isEmpty();
    }

    @Test
    void besideWhatWasGuessedStandsWhatIsNearlyAsClose() {
        RoleMatch title = title(
                hit(0, 0.8, Confidence.LOW),
                hit(1, 0.78, Confidence.LOW),
                hit(2, 0.7, Confidence.NONE),
                hit(3, 0.5, Confidence.NONE));

        assertThat(title.role()).isEqualTo(ROLES.get(0));
        assertThat(title.meant()).containsExactly(ROLES.get(0), ROLES.get(1));
        assertThat(title.alternatives()).containsExactly(ROLES.get(1), ROLES.get(2));
    }

    @Test
    void insteadOfWhatIsUnknownStandsWhatIsClosest() {
        RoleMatch title = title(
                hit(0, 0.5, Confidence.NONE),
                hit(1, 0.4, Confidence.NONE),
                hit(2, 0.3, Confidence.NONE),
                hit(3, 0.3, Confidence.NONE));

        assertThat(title.meant()).isEmpty();
        assertThat(title.alternatives()).containsExactly(ROLES.get(0), ROLES.get(1), ROLES.get(2));
        assertThat(title().alternatives()).isEmpty();
        assertThat(title().confidence()).isEqualTo(Confidence.NONE);
    }

    private static RoleMatch title(RoleHit... hits) {
        return new RoleMatch("title", List.of(hits));
    }

    private static RoleHit hit(int role, double score, Confidence confidence) {
        return new RoleHit(ROLES.get(role), score, confidence);
    }
}
