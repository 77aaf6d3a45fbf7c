package ai.careerpath.catalog.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccupationNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Registered Nurses | Registered Nurses",
                "Health Technologists and Technicians, All Other | Health Technologists and Technicians",
                "Elementary School Teachers, Except Special Education | Elementary School Teachers",
                "Computer Science Teachers, Postsecondary | Postsecondary Computer Science Teachers",
                "First-Line Supervisors of Retail Sales Workers | Supervisors of Retail Sales Workers",
                "Helpers--Electricians | Helpers of Electricians",
            })
    void plainNameHasNothingThatOnlyAClassificationNeeds(String name, String plain) {
        assertThat(new Occupation("00-0000.00", name, List.of()).plainName()).isEqualTo(plain);
    }
}
