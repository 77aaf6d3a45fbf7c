package ai.careerpath.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputExcerptTest {

    private static final int LIMIT = 64 << 10;

    private final OutputExcerpt excerpt = new OutputExcerpt(LIMIT, Pattern.compile("error: "));

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        excerpt.write(bytes, 0, bytes.length);
    }

    private static String noise(int lines) {
        return "nothing of interest\n".repeat(lines);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, LIMIT / 2, LIMIT - 1, LIMIT})
    void whatFitsIsKeptAsItCame(int length) {
        String text = "é".repeat(length / 2) + "x".repeat(length % 2);
        write(text);

        assertThat(excerpt.text()).isEqualTo(text);
        assertThat(excerpt.isCut()).isFalse();
    }

    @Test
    void beginningAndEndOfMuchAreKeptAndWhatIsLeftOutIsTold() {
        write("first\n" + noise(100_000) + "last\n");

        assertThat(excerpt.isCut()).isTrue();
        assertThat(excerpt.text())
                .startsWith("first\nnothing of interest\n")
                .endsWith("\nnothing of interest\nlast\n")
                .containsPattern("\n\\[\\.\\.\\. 1,94\\d,\\d{3} bytes left out \\.\\.\\.]\nnothing of interest\n");
    }

    @Test
    void lineThatTellsWhatWentWrongIsKeptFromTheMiddleWithWhatFollowsIt() {
        write(noise(50_000) + "error: no such thing\n  shown below\n" + noise(50_000));

        assertThat(excerpt.text())
                .containsPattern(
                        "bytes left out but for these lines \\.\\.\\.]\nerror: no such thing\n  shown below\n(nothing of interest\n){4}\\[\\.\\.\\.]\n");
    }

    @Test
    void lineThatIsKeptAnywayIsNotKeptTwice() {
        write("error: one\n" + noise(50_000) + "error: two\n");

        assertThat(excerpt.text().split("error: ")).hasSize(3);
        assertThat(excerpt.text()).doesNotContain("but for these lines");
    }

    @Test
    void theFirstOfManyTellingLinesAreKeptFromTheMiddle() {
        write(noise(5_000));
        for (int i = 0; i < 100_000; i++) {
            write("error: number " + i + "\n");
        }

        assertThat(excerpt.text())
                .contains("error: number 0\nerror: number 1\n")
                .endsWith("error: number 99999\n");
        assertThat(excerpt.text().length()).isLessThanOrEqualTo(LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xy", "xyz"})
    void lineWithoutEndIsCutWhereACharacterBegins(String before) {
        write(before + "あ".repeat(300_000));

        assertThat(excerpt.text()).startsWith(before + "ああ").endsWith("ああ").doesNotContain("\ufffd");
    }

    /** What matches at the beginning of a line only must not match in the middle of one that was cut. */
    @Test
    void whatIsLeftOfALongLineStartsNoLine() {
        write("x".repeat(500_000) + "error: in a line\n");

        assertThat(excerpt.text()).contains("bytes left out ...]xxx").endsWith("xerror: in a line\n");
    }

    @Test
    void howItComesMakesNoDifference() {
        String text = noise(3_000) + "error: é\n" + noise(5_000) + "ü".repeat(3_000) + "\n" + noise(100) + "the end";
        write(text);
        OutputExcerpt other = new OutputExcerpt(LIMIT, Pattern.compile("error: "));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int at = 0; at < bytes.length; ) {
            int length = Math.min(bytes.length - at, random.nextInt(5_000));
            other.write(bytes, at, length);
            at += length;
        }

        assertThat(other.text()).isEqualTo(excerpt.text()).contains("error: é\n");
    }

    @Test
    void noMoreIsKeptThanIsAllowed() {
        byte[] invalid = new byte[200_000];
        new Random(1).nextBytes(invalid);
        write("error: \ufffd\n".repeat(10_000));
        excerpt.write(invalid, 0, invalid.length);

        assertThat(excerpt.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(LIMIT);
    }
}
