package ai.careerpath.upstream.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class RetryAfterTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Retry-After                | 17                            | PT17S
                    retry-after                | 0                             | PT0S
                    Retry-After                | 1.5                           | PT1.5S
                    retry-after-ms             | 500                           | PT0.5S
                    Retry-After-sandbox-create | 9                             | PT9S
                    Retry-After                | Sun, 01 Mar 2026 12:00:30 GMT | PT30S
                    Retry-After                | Sun, 01 Mar 2026 11:00:00 GMT | PT0S
                    Retry-After                | 1000000000                    | PT8760H
                    Retry-After                | 99999999999999999999999       | PT8760H
                    """)
    void readsEveryForm(String header, String value, Duration expected) {
        assertThat(in(header, value)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Retry-After  | -5
                    Retry-After  | soon
                    Retry-After  | ''
                    Retry-Afters | 5
                    """)
    void ignoresWhatMakesNoSense(String header, String value) {
        assertThat(in(header, value)).isEmpty();
    }

    @Test
    void takesTheLongestOfSeveral() {
        HttpHeaders headers = new HttpHeaders();
        headers.add("Retry-After", "3");
        headers.add("Retry-After-sandbox-create", "17");

        assertThat(RetryAfter.in(headers, NOON)).contains(Duration.ofSeconds(17));
    }

    private static Optional<Duration> in(String header, String value) {
        HttpHeaders headers = new HttpHeaders();
        headers.add(header, value);
        return RetryAfter.in(headers, NOON);
    }
}
