package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitPreferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"wait=10|10", "WAIT = 7|7", "respond-async, wait=3|3", "wait=\"5\"|5", "return=minimal; wait=9|9"})
    void isFoundAmongOtherPreferences(String header, long seconds) {
        assertThat(WaitPreference.in(List.of(header))).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "wait", "wait=", "wait=-1", "wait=0", "wait=soon", "wait=99999999999999999999", "await=5"})
    void whatIsNotUnderstoodIsIgnored(String header) {
        assertThat(WaitPreference.in(List.of(header))).isEmpty();
    }

    @Test
    void theFirstOfSeveralCounts() {
        assertThat(WaitPreference.in(List.of("wait=4", "wait=8"))).contains(Duration.ofSeconds(4));
    }
}
