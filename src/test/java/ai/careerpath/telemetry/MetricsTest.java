package ai.careerpath.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.JobTransition;
import ai.careerpath.pipeline.CareerPathOrchestrator;
import ai.careerpath.pipeline.StepListener;
import ai.careerpath.step.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MetricsTest extends OperatedService {

    @Autowired
    private CareerPathOrchestrator orchestrator;

    @Test
    void aMixedLoadIsCountedByStepSourceAndStatus() throws Exception {
        Scrape before = scrape();

        careerPath("Frontend Developer", "Machine Learning Engineer");
        post("/code-validations", Map.of("code", "print(6 * 7)", "language", "python"));
        post("/code-validations", Map.of("code", "print(", "language", "python"));
        post("/career-path", Map.of("currentRole", "x"));

        Scrape after = scrape();
        assertGrew(before, after, "careerpath_request_seconds_count", "outcome=\"degraded\"");
        assertGrew(before, after, "careerpath_request_seconds_bucket", "outcome=\"degraded\"", "le=\"+Inf\"");
        assertGrew(
                before, after, "careerpath_step_seconds_count", "step=\"knowledge\"", "source=\"catalog\"", "embedded");
        assertGrew(before, after, "careerpath_step_seconds_count", "step=\"validation\"", "status=\"fallback\"");
        assertGrew(
                before, after, "careerpath_upstream_seconds_count", "upstream=\"daytona\"", "outcome=\"unreachable\"");
        assertGrew(
                before,
                after,
                "careerpath_validation_seconds_count",
                "language=\"python\"",
                "outcome=\"executed\"",
                "sandbox=\"local\"");
        assertGrew(before, after, "careerpath_validation_seconds_count", "outcome=\"compile_error\"");
        assertGrew(before, after, "careerpath_cache_requests_total", "step=\"validation\"", "result=\"miss\"");
        assertGrew(before, after, "careerpath_sandbox_executor_seconds_count");
        assertGrew(before, after, "careerpath_sandbox_executor_idle_seconds_count");
        assertGrew(before, after, "http_server_requests_seconds_count", "status=\"400\"");
    }

    @Test
    void aHundredRolesAddNoSeries() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            create(random, i % 10 == 0);
        }
        Set<String> before = scrape().series();

        for (int i = 0; i < 100; i++) {
            create(random, i % 50 == 0);
        }

        assertThat(scrape().series())
                .filteredOn(series -> !series.startsWith("jvm_"))
                // A scrape is counted once it is over.
                .filteredOn(series -> !series.contains("uri=\"/actuator/prometheus\""))
                .isSubsetOf(before);
    }

    @Test
    void noKeyIsInTheMetrics() throws Exception {
        careerPath("Data Analyst", "Data Engineer");

        assertThat(scrape().text()).contains("careerpath_step_seconds").doesNotContain("canary");
    }

    /** Most titles are such as nobody knows, so that few of them take three programs to run. */
    private void create(Random random, boolean known) {
        String role = random.ints(12, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        JobTransition transition = new JobTransition(role, known ? role + " Data Engineer" : role, List.of());
        orchestrator
                .create("id", transition, Deadline.in(Duration.ofSeconds(45)), StepListener.NONE)
                .block();
    }

    private static void assertGrew(Scrape before, Scrape after, String name, String... labels) {
        assertThat(after.sum(name, labels)).as(name + " " + List.of(labels)).isGreaterThan(before.sum(name, labels));
    }

    private Scrape scrape() throws Exception {
        return new Scrape(get("/actuator/prometheus").body());
    }
}
