package ai.careerpath.upstream.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

@ExtendWith(OutputCaptureExtension.class)
class DroppedErrorsConfigurationTest {

    private final DroppedErrorsConfiguration configuration = new DroppedErrorsConfiguration();

    @BeforeEach
    void install() {
        configuration.take();
    }

    @AfterEach
    void remove() {
        configuration.giveBack();
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
