package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import ai.careerpath.model.Language;
import ai.careerpath.testing.CapturedLog;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcessSandboxEngineTest {

    @Test
    void unexpectedFailureOfTheSetUpIsInTheLog() throws Exception {
        Path broken = mock(Path.class, call -> {
            throw new IllegalStateException("a fault of the service");
        });
        try (CapturedLog log = new CapturedLog(ProcessSandboxEngine.class);
                ProcessSandboxEngine engine =
                        new ProcessSandboxEngine(new EngineOptions(broken, false, false, Set.of(Language.PYTHON)))) {
            assertThat(engine.awaitSupport(Language.PYTHON).detail()).endsWith("the log says why");
            assertThat(log.messages()).anyMatch(message -> message.contains("set-up"));
        }
    }
}
