package ai.careerpath.upstream.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

@ExtendWith(OutputCaptureExtension.class)
class DroppedErrorsConfigurationTest {

    @BeforeEach
    void install() {
        new DroppedErrorsConfiguration();
    }

    @AfterEach
    void remove() {
        Hooks.resetOnErrorDropped();
    }

    @Test
    void whatAnUpstreamFailsWithTooLateIsNoErrorOfOurs(CapturedOutput log) {
        Operators.onErrorDropped(new PermanentUpstreamException("x", "x answered 503"), Context.empty());

        assertThat(log.getAll()).doesNotContain("ERROR", "at ai.careerpath");
    }

    @Test
    void whatNobodyExpectedIs(CapturedOutput log) {
        Operators.onErrorDropped(new IllegalStateException("surprise"), Context.empty());

        assertThat(log.getAll()).contains("ERROR", "IllegalStateException: surprise");
    }
}
