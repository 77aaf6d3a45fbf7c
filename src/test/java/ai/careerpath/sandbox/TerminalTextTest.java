package ai.careerpath.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain text|plain text",
                "\u001B[31mred\u001B[0m|red",
                "\u001B]0;title\u0007shown|shown",
                "a\u0000b|a\uFFFDb",
                "bell\u0007|bell\uFFFD",
                "tab\there|tab\there",
                "half \uD800 pair|half \uFFFD pair",
                "robot \uD83E\uDD16|robot \uD83E\uDD16",
                "c1 \u009B31m|c1 \uFFFD31m"
            })
    void isSafeToShow(String printed, String shown) {
        assertThat(TerminalText.sanitize(printed)).isEqualTo(shown);
    }

    @Test
    void lineEndsAreUnixOnes() {
        assertThat(TerminalText.sanitize("a\r\nb\rc\n")).isEqualTo("a\nb\nc\n");
    }
}
