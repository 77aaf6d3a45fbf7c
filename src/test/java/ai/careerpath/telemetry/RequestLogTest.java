package ai.careerpath.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RequestLogTest extends OperatedService {

    @Test
    void aCareerPathIsOneLineWithItsTraceOutcomeStepsAndDurations(CapturedOutput output) throws Exception {
        String id = careerPath("Frontend Developer", "Machine Learning Engineer")
                .get("id")
                .asText();

        String line = line(output, "POST /career-path");
        assertThat(line)
                .contains("[" + id + "]")
                .contains("200 degraded in ")
                .contains("degraded: validation")
                .containsPattern("knowledge catalog embedded \\d+ ms")
                .containsPattern("validation local fallback \\d+ ms");
    }

    @Test
    void codeThatIsValidatedAndARequestThatIsRefusedAreALineToo(CapturedOutput output) throws Exception {
        post("/code-validations", Map.of("code", "print(1)", "language", "python"));
        post("/career-path", Map.of("currentRole", "secret role of a user"));

        assertThat(line(output, "POST /code-validations")).contains("200 executed in ");
        assertThat(line(output, "POST /career-path")).contains("400 refused in ");
        assertThat(output.getOut()).doesNotContain("secret role of a user");
    }

    @Test
    void probesAndScrapesAreNotWorthALine(CapturedOutput output) throws Exception {
        get("/actuator/health/liveness");
        get("/actuator/prometheus");
        post("/code-validations", Map.of("code", "print(2)", "language", "python"));

        line(output, "POST /code-validations");
        assertThat(output.getOut()).doesNotContain("GET /actuator");
    }

    @Test
    void noTextForgesALine(CapturedOutput output) {
        String text = "Nurse\r\n2026-01-01T00:00:00.000Z ERROR forged\u001b[31m\u0085\u2028and more";

        LoggerFactory.getLogger("probe").warn("role {}", text, new IllegalStateException(text));

        List<String> lines = output.getOut().lines().toList();
        assertThat(lines).anyMatch(line -> line.endsWith("role Nurse "));
        assertThat(lines)
                .filteredOn(line -> line.contains("forged"))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("| "));
        assertThat(output.getOut()).doesNotContain("\u001b[31m", "\u0085", "\u2028", "\r");
    }

    private static String line(CapturedOutput output, String start) {
        await().atMost(Duration.ofSeconds(120)).until(() -> output.getOut().contains(": " + start + ": "));
        List<String> lines = output.getOut()
                .lines()
                .filter(line -> line.contains(": " + start + ": "))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
