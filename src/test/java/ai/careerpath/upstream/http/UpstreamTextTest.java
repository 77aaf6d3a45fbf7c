package ai.careerpath.upstream.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamTextTest {

    private static final String ROBOT = "\uD83E\uDD16";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Intro\r\n\tto  <b>Kubernetes</b>\u0000",
                " Intro to\u200B Kubernetes<",
                "Intro to \uD83E Kubernetes"
            })
    void textIsOneLineWithoutMarkupAndWhatNobodySees(String text) {
        assertThat(UpstreamText.clean(text)).isEqualTo("Intro to Kubernetes");
    }

    /** Half of one is no text in UTF-8: who reads the answer strictly could not read any of it. */
    @Test
    void noCharacterIsCutInTwo() {
        assertThat(UpstreamText.clean("a".repeat(498) + ROBOT + "b")).isEqualTo("a".repeat(498) + "…");
        assertThat(UpstreamText.clean("a".repeat(498) + ROBOT)).isEqualTo("a".repeat(498) + ROBOT);
        assertThat(UpstreamText.clean(" ".repeat(3_999) + ROBOT)).isEmpty();
    }
}
