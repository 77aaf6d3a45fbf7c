package ai.careerpath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.TestCatalog;
import ai.careerpath.catalog.occupation.OccupationMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestRolesTest {

    /** Most of these occupations are roles of the catalogue themselves. */
    private static final String COMPUTERS_AND_MATHEMATICS = "15-";

    private static final Catalog CATALOG = TestCatalog.BUNDLED;

    private final NearestRoles nearest = new NearestRoles(CATALOG);

    @ParameterizedTest
    @CsvSource({
        "47-2111.00, plc-programmer",
        "53-2011.00, drone-engineer",
        "41-9022.00, sales-engineer",
        "35-1011.00, customer-success-manager",
        "29-1141.00, health-informatics-specialist",
        "25-2031.00, instructional-designer"
    })
    void theMostSpecialGroupOfAnOccupationCounts(String code, String id) {
        assertThat(nearest.to(code)).extracting(Role::id).contains(id);
    }

    @Test
    void allOccupationsOutsideOfTechnologyLeadToThreeRolesThatThereIsAPathTo() {
        assertThat(OccupationMap.bundled().all())
                .filteredOn(occupation -> !occupation.code().startsWith(COMPUTERS_AND_MATHEMATICS))
                .allSatisfy(occupation -> assertThat(nearest.to(occupation.code()))
                        .as(occupation.name())
                        .hasSize(3)
                        .noneMatch(Role::isStartingPoint));
    }

    @Test
    void noCodeLeadsNowhere() {
        assertThat(nearest.to(null)).isEmpty();
        assertThat(nearest.to("00-0000.00")).isEmpty();
    }
}
