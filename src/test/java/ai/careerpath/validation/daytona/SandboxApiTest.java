package ai.careerpath.validation.daytona;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;

/** Each line of the sandbox API's contract, with the bodies that the server sends. */
class SandboxApiTest {

    @RegisterExtension
    static final WireMockExtension server = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1").extensions(RunnerReports.class))
            .build();

    private static final String ID = "9d0c1b1e-6a0e-4c0b-9d55-0c8f3f1f7a01";
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final JsonMapper JSON = new JsonMapper();

    private final Testbed testbed = new Testbed(URI.create("http://127.0.0.1:" + server.getPort() + "/api/"));

    @AfterEach
    void close() {
        testbed.untilReaped();
        testbed.close();
    }

    private static String sandbox(String state, String more) {
        return """
                {"id":"%s","organizationId":"2f4c1e66-0000-4000-8000-000000000001","name":"x","snapshot":"daytona-small",\
                "user":"daytona","env":{},"labels":{"app":"careerpath"},"public":false,"networkBlockAll":true,"target":"us",\
                "cpu":1,"gpu":0,"memory":1,"disk":3,"state":"%s","desiredState":"started","recoverable":false,\
                "toolboxProxyUrl":"http://127.0.0.1:%d/toolbox/"%s}""".formatted(ID, state, server.getPort(), more);
    }

    private static ResponseDefinitionBuilder error(int status, String message) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"path\":\"/api/sandbox\",\"timestamp\":\"2026-06-23T13:33:38.000Z\",\"statusCode\":"
                        + status + ",\"error\":\"Error\",\"message\":\"" + message + "\"}");
    }

    private static ResponseDefinitionBuilder report() {
        return okJson("{}").withTransformers(RunnerReports.NAME);
    }

    private static void create(ResponseDefinitionBuilder answer) {
        server.stubFor(post("/api/sandbox").willReturn(answer));
    }

    private static void execute(ResponseDefinitionBuilder answer) {
        create(okJson(sandbox("started", "")));
        server.stubFor(
                post(urlPathMatching("/toolbox/" + ID + "/process/execute")).willReturn(answer));
        server.stubFor(delete("/api/sandbox/" + ID).willReturn(okJson(sandbox("destroying", ""))));
    }

    private CodeValidation python() {
        return testbed.python("print('hi')");
    }

    private String unavailable() {
        CodeValidation validation = python();
        assertThat(validation.outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(validation.output()).isEmpty();
        assertThat(validation.executionTime()).isZero();
        return validation.details().replace("Code validation unavailable - ", "");
    }

    /** Each try had a sandbox of its own, in which nothing was executed twice, and which is gone. */
    private void assertTried(int times) {
        testbed.untilReaped();
        server.verify(times, postRequestedFor(urlEqualTo("/api/sandbox")));
        server.verify(times, deleteRequestedFor(urlEqualTo("/api/sandbox/" + ID)));
        assertThat(server.findAll(postRequestedFor(urlPathMatching("/toolbox/.*"))))
                .hasSizeLessThanOrEqualTo(times);
        assertThat(testbed.metric("live")).isZero();
    }

    /** Deletes by id of the one sandbox, once it is clear that they are as many as its creates. */
    private void assertDeletedById() {
        testbed.untilReaped();
        server.verify(1, postRequestedFor(urlEqualTo("/api/sandbox")));
        server.verify(1, deleteRequestedFor(urlEqualTo("/api/sandbox/" + ID)));
        assertThat(testbed.metric("live")).isZero();
        assertThat(testbed.metric("created"))
                .isEqualTo(testbed.metric("deleted"))
                .isEqualTo(1);
    }

    private void assertDeletedByName(int creates) {
        testbed.untilReaped();
        List<LoggedRequest> created = server.findAll(postRequestedFor(urlEqualTo("/api/sandbox")));
        List<LoggedRequest> deleted =
                server.findAll(deleteRequestedFor(urlPathMatching("/api/sandbox/code-validation-.*")));
        assertThat(created).hasSize(creates);
        assertThat(deleted.stream().map(request -> request.getUrl().replace("/api/sandbox/", "")))
                .containsExactlyInAnyOrderElementsOf(created.stream()
                        .map(request -> json(request).path("name").asText())
                        .toList());
    }

    private void assertNothingDeleted() {
        testbed.untilReaped();
        server.verify(0, deleteRequestedFor(urlPathMatching(".*")));
        assertThat(testbed.metric("live")).isZero();
    }

    private static JsonNode json(LoggedRequest request) {
        try {
            return JSON.readTree(request.getBody());
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

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
        JsonNode job = DaytonaStub.job(body.path("command").asText());
        assertThat(job.fieldNames())
                .toIterable()
                .containsExactly(
                        "language", "code", "stdin", "args", "files", "tests", "limit", "total", "closed", "nonce");
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

    @Test
    void missingPolyglotSnapshotNamesTheCommandThatRegistersIt() {
        create(error(400, "Snapshot careerpath-polyglot-2 not found. Did you add it through the Daytona Dashboard?"));

        assertThat(testbed.validate(Language.JAVA, "class A {}").details())
                .isEqualTo("Code validation unavailable - no java in this sandbox: register the polyglot snapshot"
                        + " with --careerpath.command=register-daytona-snapshot");
        assertNothingDeleted();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void createThatFailsIsTriedAgainUnderAnotherName(int status) {
        execute(report());
        server.stubFor(post("/api/sandbox")
                .inScenario("create")
                .willReturn(error(status, "An unexpected error occurred."))
                .willSetStateTo("better"));
        server.stubFor(post("/api/sandbox")
                .inScenario("create")
                .whenScenarioStateIs("better")
                .willReturn(okJson(sandbox("started", ""))));
        server.stubFor(
                delete(urlPathMatching("/api/sandbox/code-validation-.*")).willReturn(error(404, "not found")));

        assertThat(python().isSuccess()).isTrue();

        testbed.untilReaped();
        server.verify(2, postRequestedFor(urlEqualTo("/api/sandbox")));
        server.verify(2, deleteRequestedFor(urlPathMatching("/api/sandbox/.*")));
    }

    @Test
    void createWhoseAnswerIsLostIsCleanedUpByName() {
        create(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        server.stubFor(delete(urlPathMatching("/api/sandbox/code-validation-.*"))
                .willReturn(okJson(sandbox("destroying", ""))));

        assertThat(unavailable()).isEqualTo("Daytona broke the connection");
        assertDeletedByName(3);
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
    void createThatAnswersAfterTheCallerLeftIsDeleted() {
        execute(report());
        create(okJson(sandbox("started", "")).withFixedDelay(700));

        CodeValidation validation =
                testbed.validation(Language.PYTHON, "x", Duration.ofMillis(300)).block();

        assertThat(validation).isNotNull().returns(Outcome.UNAVAILABLE, CodeValidation::outcome);
        Awaitility.await().until(() -> testbed.metric("created") == 1);
        assertDeletedById();
        server.verify(0, postRequestedFor(urlPathMatching("/toolbox/.*")));
    }

    @Test
    void createThatAnswersAfterACancelIsDeleted() {
        execute(report());
        create(okJson(sandbox("started", "")).withFixedDelay(500));

        Disposable caller =
                testbed.validation(Language.PYTHON, "x", Duration.ofSeconds(30)).subscribe();
        Awaitility.await()
                .until(() -> !server.findAll(postRequestedFor(urlEqualTo("/api/sandbox")))
                        .isEmpty());
        caller.dispose();

        Awaitility.await().until(() -> testbed.metric("created") == 1);
        assertDeletedById();
    }

    @Test
    void failedStartWithoutAnIdIsCleanedUpByName() {
        create(error(400, "Sandbox failed to start: Failed to create container"));
        server.stubFor(delete(urlPathMatching("/api/sandbox/code-validation-.*"))
                .willReturn(okJson(sandbox("destroying", ""))));

        assertThat(unavailable())
                .isEqualTo("Daytona answered 400 Bad Request: Sandbox failed to start: Failed to create container");
        assertDeletedByName(3);
    }

    @Test
    void stateErrorIsToldWithItsReason() {
        execute(report());
        create(okJson(sandbox("creating", "")));
        server.stubFor(get("/api/sandbox/" + ID)
                .willReturn(okJson(sandbox("error", ",\"errorReason\":\"Failed to create container\""))));

        assertThat(unavailable()).isEqualTo("Daytona could not start the sandbox (error): Failed to create container");
        assertTried(3);
    }

    @Test
    void toolboxThatRefusesForAMomentIsUnavailableButTheKeyIsNotBlamed() {
        execute(
                aResponse()
                        .withStatus(401)
                        .withBody(
                                "{\"statusCode\":401,\"message\":\"unauthorized: authentication failed: Bearer token is invalid\"}"));

        assertThat(unavailable()).isEqualTo("Daytona's toolbox refused the call (401), which may pass: try again");
        server.verify(3, postRequestedFor(urlPathMatching("/toolbox/.*")));
        assertThat(testbed.health().health().getStatus().getCode()).isEqualTo("UP");
        assertTried(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"statusCode\":408,\"message\":\"request timeout: command execution timeout\",\"code\":\"REQUEST_TIMEOUT\"}",
                "{\"statusCode\":408,\"message\":\"upstream timed out\",\"code\":\"REQUEST_TIMEOUT\",\"source\":\"DAYTONA_PROXY\"}",
                "{}"
            })
    void timeoutThatComesBeforeTheLimitIsDaytonasOwn(String body) {
        execute(aResponse().withStatus(408).withBody(body));

        assertThat(unavailable()).startsWith("Daytona answered 408 Request Timeout");
        assertTried(3);
    }

    @Test
    void suspensionIsToldAndTheKeyIsNotBlamed() {
        create(error(403, "Organization is suspended: Depleted credits"));

        assertThat(unavailable())
                .isEqualTo("Daytona answered 403 Forbidden: Organization is suspended: Depleted credits");
        assertThat(testbed.health().health().toString()).contains("DEGRADED", "Depleted credits");
        assertNothingDeleted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stopped", "paused", "archived", "destroyed"})
    void stateThatCannotBecomeStartedEndsTheWait(String state) {
        create(okJson(sandbox("creating", "")));
        server.stubFor(get("/api/sandbox/" + ID).willReturn(okJson(sandbox(state, ""))));
        server.stubFor(delete("/api/sandbox/" + ID).willReturn(okJson(sandbox("destroying", ""))));

        assertThat(unavailable()).isEqualTo("Daytona could not start the sandbox (" + state + "): no reason given");
        assertTried(3);
    }

    @Test
    void failureThatPassesIsTriedAgainInAFreshSandboxAndCounted() {
        execute(report());
        server.stubFor(post(urlPathMatching("/toolbox/" + ID + "/process/execute"))
                .inScenario("lost")
                .willReturn(aResponse().withStatus(502))
                .willSetStateTo("better"));
        server.stubFor(post(urlPathMatching("/toolbox/" + ID + "/process/execute"))
                .inScenario("lost")
                .whenScenarioStateIs("better")
                .willReturn(report()));

        assertThat(python()).returns(true, CodeValidation::isSuccess).returns(2, CodeValidation::attempts);
        assertTried(2);
    }

    @Test
    void snapshotThatDaytonaPutAwayIsActivatedAndUsed() {
        execute(report());
        server.stubFor(post("/api/sandbox")
                .inScenario("put away")
                .willReturn(error(400, "Snapshot careerpath-polyglot-2 is inactive"))
                .willSetStateTo("active"));
        server.stubFor(post("/api/sandbox")
                .inScenario("put away")
                .whenScenarioStateIs("active")
                .willReturn(okJson(sandbox("started", ""))));
        server.stubFor(get("/api/snapshots/careerpath-polyglot-2")
                .willReturn(okJson("{\"id\":\"s1\",\"state\":\"inactive\"}")));
        server.stubFor(post("/api/snapshots/s1/activate").willReturn(okJson("{\"id\":\"s1\",\"state\":\"active\"}")));

        assertThat(testbed.validate(Language.JAVA, "class A {}").isSuccess()).isTrue();
        server.verify(1, postRequestedFor(urlEqualTo("/api/snapshots/s1/activate")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    active   | Snapshot x is not available in region us. | Snapshot x is not available in region us. (the snapshot careerpath-polyglot-2 is active)
                    building | Snapshot x is building                    | Snapshot x is building (the snapshot careerpath-polyglot-2 is building)
                    """)
    void otherReasonForASnapshotIsPassedOn(String state, String said, String reason) {
        create(error(400, said));
        server.stubFor(get("/api/snapshots/careerpath-polyglot-2")
                .willReturn(okJson("{\"id\":\"s1\",\"state\":\"" + state + "\"}")));

        assertThat(testbed.validate(Language.JAVA, "class A {}").details()).endsWith(reason);
    }

    @Test
    void snapshotThatCouldNotBeBuiltIsToldWithItsReason() {
        create(error(400, "Snapshot x is error"));
        server.stubFor(get("/api/snapshots/careerpath-polyglot-2")
                .willReturn(okJson("{\"id\":\"s1\",\"state\":\"error\",\"errorReason\":\"disk full\"}")));

        assertThat(testbed.validate(Language.JAVA, "class A {}").details())
                .endsWith("Daytona could not build the snapshot careerpath-polyglot-2 (error): disk full");
        server.verify(1, postRequestedFor(urlEqualTo("/api/sandbox")));
    }

    @Test
    void deleteThatIsRefusedIsToldInTheHealth() {
        execute(report());
        server.stubFor(delete("/api/sandbox/" + ID).willReturn(error(403, "Access denied")));

        python();
        Awaitility.await()
                .until(() -> testbed.health().health().getStatus().getCode().equals("DEGRADED"));
        assertThat(testbed.health().health().getDetails()).containsKey("deletions");
        server.stubFor(delete("/api/sandbox/" + ID).willReturn(okJson(sandbox("destroying", ""))));
        testbed.sweeper().sweep().onErrorComplete().block();
    }

    @Test
    void reportThatIsThereTwiceIsNotBelieved() {
        execute(okJson("{}").withTransformers(RunnerReports.NAME).withTransformerParameter("twice", true));

        assertThat(unavailable())
                .isEqualTo("Daytona's sandbox sent more than one report, so that none of them can be trusted");
        assertDeletedById();
    }

    @Test
    void whereNothingSeparatesItIsSaidBeforeAnythingRuns() {
        execute(okJson("{}").withTransformers(RunnerReports.NAME).withTransformerParameter("open", true));

        CodeValidation validation = python();

        assertThat(validation.outcome()).isEqualTo(Outcome.EXECUTED);
        assertThat(validation.evidence().isolation()).isEqualTo("own user");
        assertThat(server.findAll(postRequestedFor(urlPathMatching("/toolbox/.*"))))
                .hasSize(2);
        assertDeletedById();
    }

    @Test
    void unreachableDaemonIsUnavailable() {
        execute(aResponse().withStatus(502));

        assertThat(unavailable()).isEqualTo("Daytona answered 502 Bad Gateway");
        assertTried(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/json | {"exitCode":0,"resu                    | not the JSON expected, or not all of it
                    text/html        | <html>gateway</html>                   | text/html instead of JSON
                    application/json | {}                                     | an execution without result
                    application/json | {"exitCode":0,"result":"hi"}           | an execution without its report
                    application/json | {"exitCode":0,"result":"NONCE{\\"rc"}  | an execution without its report
                    application/json | []                                     | not the JSON expected, or not all of it
                    """)
    void answerToAnExecutionThatMakesNoSenseIsUnavailable(String type, String body, String problem) {
        execute(aResponse().withHeader("Content-Type", type).withBody(body));

        assertThat(unavailable()).isEqualTo("Daytona sent a bad payload: " + problem);
        assertTried(3);
    }

    @Test
    void hugeAnswerIsUnavailable() {
        execute(okJson("{\"exitCode\":0,\"result\":\"" + "x".repeat(9 << 20) + "\"}"));

        assertThat(unavailable()).isEqualTo("Daytona's answer is too large: more than 8192 KB");
        assertDeletedById();
    }

    @Test
    void forgedReportChangesNothing() {
        String forged = "\\nnonce{\\\"end\\\":\\\"exited\\\",\\\"rc\\\":0}\\n";
        execute(okJson("{\"exitCode\":0,\"result\":\"" + forged + "\"}"));

        assertThat(unavailable()).isEqualTo("Daytona sent a bad payload: an execution without its report");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1  | fork/exec /usr/bin/bash: no such file | Daytona's sandbox could not run the code to its end fork/exec /usr/bin/bash: no such file
                    127 | python3: not found | no python3 of version 3.9 or newer in this sandbox: register the polyglot snapshot with --careerpath.command=register-daytona-snapshot
                    """)
    void commandThatDidNotStartIsUnavailable(int exitCode, String result, String reason) {
        execute(okJson("{\"exitCode\":" + exitCode + ",\"result\":\"" + result + "\"}"));

        assertThat(unavailable()).isEqualTo(reason);
    }

    @Test
    void runnerThatWasKilledSaysNothingAboutTheProgram() {
        execute(okJson("{\"exitCode\":137,\"result\":\"\"}"));

        assertThat(unavailable())
                .isEqualTo("Daytona's sandbox killed the runner (exit code 137), perhaps for its memory");
        assertTried(3);
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

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":\"\"}", "{\"state\":\"started\"}", "{\"id\":\"9d"})
    void sandboxWithoutAnIdIsCleanedUpByName(String body) {
        create(okJson(body));
        server.stubFor(
                delete(urlPathMatching("/api/sandbox/code-validation-.*")).willReturn(error(404, "not found")));

        assertThat(unavailable()).startsWith("Daytona sent a bad payload");
        assertDeletedByName(3);
        assertThat(testbed.metric("reaped")).isZero();
    }

    @Test
    void sandboxThatIsGoneAlreadyIsDone() {
        execute(report());
        server.stubFor(delete("/api/sandbox/" + ID).willReturn(error(404, "Sandbox not found")));

        python();
        assertDeletedById();
    }

    @Test
    void deleteThatMeetsAStateChangeIsRepeatedUntilItIsThrough() {
        execute(report());
        server.stubFor(delete("/api/sandbox/" + ID)
                .inScenario("busy")
                .willReturn(error(409, "Sandbox state change in progress"))
                .willSetStateTo(Scenario.STARTED + "2"));
        server.stubFor(delete("/api/sandbox/" + ID)
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED + "2")
                .willReturn(okJson(sandbox("destroying", ""))));
        server.stubFor(get("/api/sandbox/" + ID).willReturn(okJson(sandbox("started", ""))));

        python();
        testbed.untilReaped();
        server.verify(2, deleteRequestedFor(urlEqualTo("/api/sandbox/" + ID)));
        assertThat(testbed.metric("live")).isZero();
    }

    @Test
    void deleteOfWhatIsBeingDeletedIsDone() {
        execute(report());
        server.stubFor(delete("/api/sandbox/" + ID).willReturn(error(409, "Sandbox state change in progress")));
        server.stubFor(get("/api/sandbox/" + ID)
                .willReturn(okJson(sandbox("destroying", "")
                        .replace("\"desiredState\":\"started\"", "\"desiredState\":\"destroyed\""))));

        python();
        assertDeletedById();
    }

    @Test
    void deleteThatFailsForAWhileIsRepeatedAndNobodyWaits() {
        execute(report());
        server.stubFor(delete("/api/sandbox/" + ID)
                .inScenario("down")
                .willReturn(error(500, "An unexpected error occurred.").withFixedDelay(400))
                .willSetStateTo("up"));
        server.stubFor(delete("/api/sandbox/" + ID)
                .inScenario("down")
                .whenScenarioStateIs("up")
                .willReturn(okJson(sandbox("destroying", ""))));

        python();
        assertThat(testbed.metric("live"))
                .as("the answer came before the delete was through")
                .isEqualTo(1);

        testbed.untilReaped();
        server.verify(2, deleteRequestedFor(urlEqualTo("/api/sandbox/" + ID)));
        assertThat(testbed.metric("live")).isZero();
    }

    @Test
    void sweepDeletesOnlyWhatCarriesOurLabelAndIsOld() {
        String old = "2020-01-01T00:00:00.000Z";
        String item = "{\"id\":\"%s\",\"name\":\"%s\",\"createdAt\":\"%s\",\"labels\":{\"app\":\"%s\"}}";
        String page1 = "{\"items\":["
                + String.join(
                        ",",
                        item.formatted("a", "na", old, "careerpath"),
                        item.formatted("b", "nb", old, "someone-else"),
                        item.formatted("c", "nc", "2999-01-01T00:00:00.000Z", "careerpath"),
                        "{\"id\":\"d\",\"createdAt\":\"" + old + "\"}")
                + "],\"nextCursor\":\"p2\"}";
        String page2 = "{\"items\":[" + item.formatted("e", "ne", old, "careerpath") + "],\"nextCursor\":null}";
        server.stubFor(any(urlPathMatching("/api/sandbox")).willReturn(okJson(page1)));
        server.stubFor(any(urlPathMatching("/api/sandbox"))
                .withQueryParam("cursor", equalTo("p2"))
                .willReturn(okJson(page2)));
        server.stubFor(delete(urlPathMatching("/api/sandbox/.*")).willReturn(okJson("{}")));

        testbed.sweeper().sweep().block();

        testbed.untilReaped();
        server.verify(
                2,
                com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor(urlPathMatching("/api/sandbox"))
                        .withQueryParam("labels", equalTo("{\"app\":\"careerpath\"}"))
                        .withQueryParam("limit", equalTo("200")));
        assertThat(server.findAll(deleteRequestedFor(urlPathMatching("/.*"))))
                .extracting(LoggedRequest::getUrl)
                .containsExactlyInAnyOrder("/api/sandbox/a", "/api/sandbox/e");
        assertThat(testbed.metric("reaped")).isEqualTo(2);
    }
}
