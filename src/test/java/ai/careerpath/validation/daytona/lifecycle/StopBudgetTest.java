package ai.careerpath.validation.daytona.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The container engine kills the service no sooner than all parts of its shutdown may take, one after the other. */
class StopBudgetTest {

    /** The exporter's own limit, which it has no setting for. */
    private static final Duration SPANS = Duration.ofSeconds(10);

    @Test
    void aStopThatTakesAllItsLimitsIsNotKilled() throws IOException {
        Duration requests = seconds("src/main/resources/application.yml", "timeout-per-shutdown-phase: (\\d+)s");
        Duration workspaces = LeftoverSweeper.PATIENCE_FOR_CREATIONS.plus(LeftoverSweeper.PATIENCE_FOR_DELETIONS);
        Duration all = requests.plus(workspaces).plus(SPANS);

        assertThat(workspaces).isLessThan(requests);
        assertThat(seconds("docker-compose.yml", "stop_grace_period: (\\d+)s")).isGreaterThan(all);
        assertThat(Files.readString(Path.of("docs/operations.md")))
                .contains("That is " + all.toSeconds() + " s at most.")
                .contains("after " + requests.toSeconds() + " s is left")
                .contains("for at most " + workspaces.toSeconds() + " s");
    }

    private static Duration seconds(String file, String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        assertThat(found.find()).as(pattern + " in " + file).isTrue();
        return Duration.ofSeconds(Long.parseLong(found.group(1)));
    }
}
