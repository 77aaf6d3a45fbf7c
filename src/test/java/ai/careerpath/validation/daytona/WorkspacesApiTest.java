package ai.careerpath.validation.daytona;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
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
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line of the workspace API's contract. */
class WorkspacesApiTest {

    @RegisterExtension
    static final WireMockExtension server = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Testbed testbed = new Testbed(URI.create("http://127.0.0.1:" + server.getPort() + "/v1/"));

    @BeforeEach
    void createAndDelete() {
        server.stubFor(post("/v1/workspaces").willReturn(jsonResponse("{\"id\":\"ws-1\"}", 201)));
        server.stubFor(delete("/v1/workspaces/ws-1").willReturn(aResponse().withStatus(204)));
    }

    @AfterEach
    void close() {
        testbed.untilReaped();
        testbed.close();
    }

    private static void execute(ResponseDefinitionBuilder answer) {
        server.stubFor(post("/v1/workspaces/ws-1/execute").willReturn(answer));
    }

    private CodeValidation python() {
        return testbed.python("print('hi')");
    }

    private void assertDeleted() {
        testbed.untilReaped();
        server.verify(1, postRequestedFor(urlEqualTo("/v1/workspaces")));
        server.verify(1, postRequestedFor(urlEqualTo("/v1/workspaces/ws-1/execute")));
        server.verify(1, deleteRequestedFor(urlEqualTo("/v1/workspaces/ws-1")));
        assertThat(testbed.metric("live")).isZero();
    }

    @Test
    void requestsAreThoseOfTheContract() {
        execute(okJson("{\"exit_code\":0,\"stdout\":\"hi\\n\",\"stderr\":\"\",\"execution_time\":0.2}"));

        assertThat(python()).returns("hi\n", CodeValidation::output).returns(0.2, CodeValidation::executionTime);

        assertDeleted();
        LoggedRequest create =
                server.findAll(postRequestedFor(urlEqualTo("/v1/workspaces"))).get(0);
        assertThat(create.getHeader("Authorization")).isEqualTo("Bearer " + DaytonaStub.KEY);
        assertThat(create.getBodyAsString())
                .matches("\\{\"name\":\"code-validation-" + UUID + "\",\"runtime\":\"python:3.11\",\"timeout\":30\\}");
        assertThat(server.findAll(postRequestedFor(urlEqualTo("/v1/workspaces/ws-1/execute")))
                        .get(0)
                        .getBodyAsString())
                .isEqualTo("{\"code\":\"print('hi')\",\"entrypoint\":\"main.py\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"exitCode":0,"output":"hi"}                     | EXECUTED      | 0 | hi
                    {"exit_code":0,"result":"hi"}                    | EXECUTED      | 0 | hi
                    {"status":"success","stdout":"hi"}               | EXECUTED      | 0 | hi
                    {"status":"failed","stdout":"hi","error":"bad"}  | RUNTIME_ERROR |   | hi
                    {"exit_code":3,"stdout":"hi","stderr":"bad"}     | RUNTIME_ERROR | 3 | hi
                    {"exit_code":137,"stdout":"hi"}                  | OUT_OF_MEMORY | 137 | hi
                    {"status":"timeout","stdout":"hi"}               | TIMED_OUT     |   | hi
                    """)
    void everySpellingOfAResultIsUnderstood(String answer, Outcome outcome, Integer exitCode, String output) {
        execute(okJson(answer));

        assertThat(python())
                .returns(outcome, CodeValidation::outcome)
                .returns(exitCode, CodeValidation::exitCode)
                .returns(output, CodeValidation::output);
        assertDeleted();
    }

    @Test
    void failureWithoutAnyReasonIsStillAFailure() {
        execute(okJson("{\"status\":\"failed\"}"));

        assertThat(python().details()).isEqualTo("Code execution failed: the sandbox gave no reason");
    }

    @Test
    void workspaceIdMayBeSpelledOut() {
        server.stubFor(post("/v1/workspaces").willReturn(okJson("{\"workspace_id\":\"ws-1\"}")));
        execute(okJson("{\"exit_code\":0}"));

        assertThat(python().isSuccess()).isTrue();
        assertDeleted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"status\":\"pending\"}"})
    void resultThatIsNotThereYetIsPolledFor(String first) {
        execute(jsonResponse(first, 202));
        server.stubFor(get("/v1/workspaces/ws-1/status")
                .inScenario("run")
                .willReturn(okJson("{\"status\":\"running\"}"))
                .willSetStateTo("done"));
        server.stubFor(get("/v1/workspaces/ws-1/status")
                .inScenario("run")
                .whenScenarioStateIs("done")
                .willReturn(okJson("{\"status\":\"completed\",\"exit_code\":0,\"stdout\":\"late\"}")));

        assertThat(python()).returns("late", CodeValidation::output);
        server.verify(2, getRequestedFor(urlEqualTo("/v1/workspaces/ws-1/status")));
        assertDeleted();
    }

    @Test
    void runThatNeverEndsIsATimeoutAtItsLimit() {
        execute(jsonResponse("{}", 202));
        server.stubFor(get("/v1/workspaces/ws-1/status").willReturn(okJson("{\"status\":\"running\"}")));

        CodeValidation validation =
                testbed.validation(Language.PYTHON, "x", Duration.ofSeconds(4)).block();

        assertThat(validation).isNotNull().returns(Outcome.TIMED_OUT, CodeValidation::outcome);
        assertThat(validation.details()).matches("Code execution exceeded [01](\\.\\d)? second timeout");
        assertDeleted();
    }

    @Test
    void timeIsMeasuredWhereTheServerDoesNotTell() {
        execute(okJson("{\"exit_code\":0}").withFixedDelay(120));

        assertThat(python().executionTime()).isBetween(0.1, 10.0);
    }

    @Test
    void outputIsCutAndCleaned() {
        execute(okJson(
                "{\"exit_code\":0,\"stdout\":\"" + "é".repeat(40_000) + "\",\"stderr\":\"\\u001b[31mred\\u0000\"}"));

        CodeValidation validation = python();

        assertThat(validation.truncated()).isTrue();
        assertThat(validation.output()).hasSize(32 * 1024);
        assertThat(validation.error()).isEqualTo("red\uFFFD");
    }

    @Test
    void floodOfOutputIsAnOutputLimit() {
        execute(okJson("{\"exit_code\":0,\"stdout\":\"" + "x".repeat(9 << 20) + "\"}"));

        assertThat(python())
                .returns(Outcome.OUTPUT_LIMIT, CodeValidation::outcome)
                .returns("Code execution failed: more than 8 MB of output", CodeValidation::details);
        assertDeleted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    401 | Daytona answered 401 Unauthorized: check the API key and what it permits | 1
                    403 | Daytona answered 403 Forbidden: check the API key and what it permits    | 1
                    404 | Daytona answered 404 Not Found                                           | 1
                    500 | Daytona answered 500 Internal Server Error                               | 3
                    """)
    void executionIsNeverRepeatedInTheSameWorkspace(int status, String reason, int workspaces) {
        execute(aResponse().withStatus(status));

        assertThat(python().details()).isEqualTo("Code validation unavailable - " + reason);
        testbed.untilReaped();
        server.verify(workspaces, postRequestedFor(urlEqualTo("/v1/workspaces")));
        server.verify(workspaces, postRequestedFor(urlEqualTo("/v1/workspaces/ws-1/execute")));
        server.verify(workspaces, deleteRequestedFor(urlEqualTo("/v1/workspaces/ws-1")));
        assertThat(testbed.metric("live")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"failed\",\"exit_code\":0}",
                "{\"status\":\"timeout\",\"exit_code\":0}",
                "{\"status\":\"success\",\"exit_code\":1}"
            })
    void answerThatContradictsItselfIsNoResult(String answer) {
        execute(okJson(answer));

        assertThat(python())
                .returns(Outcome.UNAVAILABLE, CodeValidation::outcome)
                .returns(
                        "Code validation unavailable - Daytona sent a bad payload:"
                                + " a status and an exit code that contradict each other",
                        CodeValidation::details);
    }

    @Test
    void runThatIsNeverSaidToRunIsNoTimeout() {
        execute(jsonResponse("{}", 202));
        server.stubFor(get("/v1/workspaces/ws-1/status").willReturn(okJson("{\"status\":\"pending\"}")));

        assertThat(testbed.validation(Language.PYTHON, "x", Duration.ofSeconds(2))
                        .block())
                .isNotNull()
                .returns(Outcome.UNAVAILABLE, CodeValidation::outcome)
                .returns(0.0, CodeValidation::executionTime);
    }

    @Test
    void createWhoseAnswerIsLostIsDeletedOnceByNameAndCountedAsUnknown() {
        server.stubFor(post("/v1/workspaces").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        assertThat(python().details()).isEqualTo("Code validation unavailable - Daytona broke the connection");

        testbed.untilReaped();
        server.verify(3, postRequestedFor(urlEqualTo("/v1/workspaces")));
        server.verify(3, deleteRequestedFor(urlPathMatching("/v1/workspaces/code-validation-" + UUID)));
        assertThat(testbed.metric("unknown")).isEqualTo(3);
        assertThat(testbed.metric("live")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 404})
    void deleteIsDoneByAnyOfTheseAnswers(int status) {
        execute(okJson("{\"exit_code\":0}"));
        server.stubFor(delete("/v1/workspaces/ws-1").willReturn(aResponse().withStatus(status)));

        python();
        assertDeleted();
    }
}
