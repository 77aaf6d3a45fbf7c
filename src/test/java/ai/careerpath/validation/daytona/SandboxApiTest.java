package ai.careerpath.validation.daytona;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests of the sandbox API, and what its refusals are told as. */
class SandboxApiTest extends SandboxApiScenario {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void requestsAreThoseOfTheContract() throws Exception {
        create(okJson(sandbox("creating", "")));
        server.stubFor(get("/api/sandbox/" + ID)
                .inScenario("start")
                .willReturn(okJson(sandbox("creating", "")))
                .willSetStateTo("up"));
        server.stubFor(get("/api/sandbox/" + ID)
                .inScenario("start")
                .whenScenarioStateIs("up")
                .willReturn(okJson(sandbox("started", ""))));
        server.stubFor(post("/toolbox/" + ID + "/process/execute").willReturn(report()));
        server.stubFor(delete("/api/sandbox/" + ID).willReturn(okJson(sandbox("destroying", ""))));

        assertThat(python().isSuccess()).isTrue();

        assertDeletedById();
        List<LoggedRequest> requests =
                server.findAll(com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor(anyUrl()));
        assertThat(requests).allSatisfy(request -> {
            assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + DaytonaStub.KEY);
            assertThat(request.containsHeader("X-Daytona-SDK-Version")).isFalse();
        });
        LoggedRequest create =
                server.findAll(postRequestedFor(urlEqualTo("/api/sandbox"))).get(0);
        assertThat(create.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(create.getBodyAsString())
                .matches("\\{\"name\":\"code-validation-" + UUID + "\",\"labels\":\\{\"app\":\"careerpath\"\\},"
                        + "\"networkBlockAll\":true,\"public\":false,\"autoStopInterval\":5,\"autoDeleteInterval\":0,"
                        + "\"ttlMinutes\":3\\}");
        LoggedRequest execute =
                server.findAll(postRequestedFor(urlPathMatching("/toolbox/.*"))).get(0);
        JsonNode body = json(execute);
        assertThat(body.fieldNames()).toIterable().containsExactly("command", "timeout");
        assertThat(body.path("timeout").asInt()).isBetween(36, 50);
        assertThat(body.path("command").asText())
                .containsPattern("\nexec \"\\$@\" <<'END'\n[A-Za-z0-9+/=]+\n[A-Za-z0-9+/=]+\nEND\n$")
                .hasSizeLessThan(16_000);
        JsonNode job = StubRuns.job(body.path("command").asText());
        assertThat(job.fieldNames())
                .toIterable()
                .containsExactly(
                        "language",
                        "code",
                        "stdin",
                        "args",
                        "files",
                        "tests",
                        "limit",
                        "total",
                        "closed",
                        "telling",
                        "nonce");
        assertThat(job.path("limit").asDouble()).isEqualTo(30.0);
    }

    @Test
    void toolboxUrlThatIsMissingIsAskedFor() {
        execute(report());
        create(okJson(sandbox("started", "").replace("toolboxProxyUrl", "somethingElse")));
        server.stubFor(get("/api/sandbox/" + ID + "/toolbox-proxy-url")
                .willReturn(okJson("{\"url\":\"http://127.0.0.1:" + server.getPort() + "/toolbox\"}")));

        assertThat(python().isSuccess()).isTrue();
        assertDeletedById();
    }

    @ParameterizedTest
    @CsvSource({"401, Invalid credentials", "403, Access denied"})
    void refusedKeyIsUnavailableAndNotTriedAgain(int status, String message) {
        create(error(status, message));

        assertThat(unavailable())
                .startsWith("Daytona answered " + status)
                .endsWith("check the API key and what it permits");

        server.verify(1, postRequestedFor(urlEqualTo("/api/sandbox")));
        assertNothingDeleted();
        assertThat(testbed.health().health().getStatus().getCode()).isEqualTo("DEGRADED");
    }

    @Test
    void keyThatWasRefusedIsNotSentAgainForAWhile() {
        create(error(401, "Invalid credentials"));

        unavailable();
        assertThat(unavailable()).startsWith("Daytona answered 401");

        server.verify(1, postRequestedFor(urlEqualTo("/api/sandbox")));
    }

    @Test
    void exhaustedQuotaIsToldAndNotTriedAgain() {
        create(error(400, "Total CPU limit exceeded. Maximum allowed: 10.\\nTo increase concurrency limits, upgrade."));

        assertThat(unavailable())
                .isEqualTo("Daytona answered 400 Bad Request: Total CPU limit exceeded. Maximum allowed: 10."
                        + " To increase concurrency limits, upgrade.");
        server.verify(1, postRequestedFor(urlEqualTo("/api/sandbox")));
        assertNothingDeleted();
    }

    @ParameterizedTest
    @CsvSource({
        "Retry-After, 17",
        "Retry-After, 'Wed, 21 Oct 2099 07:28:00 GMT'",
        "Retry-After-sandbox-create, 46",
        "Retry-After, 1000000000"
    })
    void rateLimitIsWaitedForOnlyWhereTheTimeAllows(String header, String value) {
        create(error(429, "ThrottlerException: Too Many Requests").withHeader(header, value));

        CodeValidation validation =
                testbed.validation(Language.PYTHON, "x", Duration.ofSeconds(10)).block();

        assertThat(validation).isNotNull();
        assertThat(validation.details())
                .matches("Code validation unavailable - Daytona answered 429 Too Many Requests:"
                        + " ThrottlerException: Too Many Requests; try again in \\d+ s");
        server.verify(1, postRequestedFor(urlEqualTo("/api/sandbox")));
        assertNothingDeleted();
    }

    @Test
    void rateLimitThatPassesSoonIsWaitedFor() {
        execute(report());
        server.stubFor(post("/api/sandbox")
                .inScenario("limit")
                .willReturn(error(429, "Too Many").withHeader("Retry-After-sandbox-create", "1"))
                .willSetStateTo("over"));
        server.stubFor(post("/api/sandbox")
                .inScenario("limit")
                .whenScenarioStateIs("over")
                .willReturn(okJson(sandbox("started", ""))));

        assertThat(python().isSuccess()).isTrue();
        testbed.untilReaped();
        server.verify(1, deleteRequestedFor(anyUrl()));
    }

    @Test
    void suspensionIsToldAndTheKeyIsNotBlamed() {
        create(error(403, "Organization is suspended: Depleted credits"));

        assertThat(unavailable())
                .isEqualTo("Daytona answered 403 Forbidden: Organization is suspended: Depleted credits");
        assertThat(testbed.health().health().toString()).contains("DEGRADED", "Depleted credits");
        assertNothingDeleted();
    }

    @Test
    void redirectIsNotFollowed() {
        create(aResponse()
                .withStatus(307)
                .withHeader("Location", "http://127.0.0.1:" + server.getPort() + "/elsewhere"));

        assertThat(unavailable()).contains("redirects are never followed");
        server.verify(0, postRequestedFor(urlEqualTo("/elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/toolbox", "http://192.0.2.7/toolbox", "http://daytona.invalid/toolbox"})
    void keyIsNotSentToAToolboxOnAForeignHost(String toolbox) {
        execute(report());
        create(okJson(sandbox("started", "").replaceAll("http://127[^\"]*", toolbox)));

        assertThat(unavailable())
                .isEqualTo("The key of Daytona is not sent to "
                        + URI.create(toolbox).getHost()
                        + ": that host does not belong to 127.0.0.1, nor is it listed in the configuration");
        assertDeletedById();
    }
}
