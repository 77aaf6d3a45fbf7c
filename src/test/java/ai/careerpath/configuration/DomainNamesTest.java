package ai.careerpath.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainNamesTest {

    private static final DomainNames NAMES = new DomainNames("/courses/platforms.txt");

    @ParameterizedTest
    @CsvSource({
        "coursera.org,Coursera",
        "www.Coursera.org,Coursera",
        "learn.microsoft.com,Microsoft Learn",
        "microsoft.com,",
        "notcoursera.org,",
        "org,",
        "coursera.org.example.com,"
    })
    void aHostHasTheNameOfItsDomain(String host, String name) {
        assertThat(NAMES.nameOf(host).orElse(null)).isEqualTo(name);
    }
}
