package ai.careerpath.catalog.onet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Web Developers|Web Developer",
                "Chief Executives|Chief Executive",
                "Software Quality Assurance Analysts and Testers|Software Quality Assurance Analyst and Tester",
                "Architects, Except Landscape and Naval|Architect, Except Landscape and Naval",
                "Craft Artists|Craft Artist",
                "Repairmen|Repairman",
                "Electronics Technicians|Electronics Technician",
                "Sales Managers|Sales Manager",
                "Sports Medicine Physicians|Sports Medicine Physician",
                "Nurse|Nurse"
            })
    void occupationOfManyBecomesThatOfOne(String plural, String singular) {
        assertThat(Singular.of(plural)).isEqualTo(singular);
    }
}
