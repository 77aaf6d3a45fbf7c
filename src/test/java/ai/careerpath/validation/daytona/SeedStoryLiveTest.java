package ai.careerpath.validation.daytona;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.configuration.Secret;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.validation.daytona.DaytonaProperties.Api;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The seed stories against the real Daytona; only where its key is in the environment. */
@EnabledIfEnvironmentVariable(named = "DAYTONA_API_KEY", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedStoryLiveTest {

    private Testbed testbed = new Testbed(URI.create("http://127.0.0.1:1/api"));

    @BeforeAll
    void connect() {
        String baseUrl = Optional.ofNullable(System.getenv("DAYTONA_BASE_URL")).orElse("https://app.daytona.io/api");
        testbed.close();
        testbed = new Testbed(
                new DaytonaProperties(
                        Secret.of(System.getenv("DAYTONA_API_KEY")),
                        URI.create(baseUrl),
                        Api.AUTO,
                        null,
                        List.of(),
                        null,
                        "careerpath-polyglot-2",
                        false,
                        Duration.ofHours(1),
                        Duration.ofMinutes(3)),
                TestGuards.fast());
    }

    @AfterAll
    void leaveNothing() {
        testbed.untilReaped();
        testbed.close();
    }

    @Test
    void pythonRuns() {
        assertThat(testbed.python("print('Squared numbers:', [n * n for n in range(1, 6)])"))
                .returns("Squared numbers: [1, 4, 9, 16, 25]\n", CodeValidation::output)
                .returns(Outcome.EXECUTED, CodeValidation::outcome);
    }

    @Test
    void javascriptRuns() {
        assertThat(testbed.validate(Language.JAVASCRIPT, "console.log([1, 2].length)"))
                .returns("2\n", CodeValidation::output);
    }

    @Test
    void syntaxErrorIsTold() {
        assertThat(testbed.python("x = 1\ndef f(:\n    pass\n").details())
                .isEqualTo("Code execution failed: SyntaxError: invalid syntax (line 2)");
    }

    @Test
    void runtimeErrorIsTold() {
        assertThat(testbed.python("print(1 / 0)").details())
                .isEqualTo("Code execution failed: ZeroDivisionError: division by zero");
    }

    @Test
    void machineLearningRunsWithNumpyAndWithout() {
        assertThat(testbed.python("xs = [1, 2, 3]\nprint(sum(xs) / len(xs))").output())
                .isEqualTo("2.0\n");
        assertThat(testbed.python("import numpy as np\nprint(np.mean([1, 2, 3]))")
                        .output())
                .isEqualTo("2.0\n");
    }
}
