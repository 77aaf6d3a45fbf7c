package ai.careerpath.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class HealthTest extends OperatedService {

    @Test
    void anUpstreamThatIsDownIsShownAndKeepsNobodyOutOfRotation() throws Exception {
        careerPath("Frontend Developer", "Data Engineer");

        HttpResponse<String> all = get("/actuator/health");
        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(json.readTree(all.body()).at("/components/daytona").isMissingNode())
                .as(all.body())
                .isFalse();
        assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(all.body()).doesNotContain("canary");
    }
}
