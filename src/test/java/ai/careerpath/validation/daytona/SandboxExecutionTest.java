package ai.careerpath.validation.daytona;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an execution in a sandbox may answer, and what becomes of it. */
class SandboxExecutionTest extends SandboxApiScenario {

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
    void reportThatIsThereTwiceIsNotBelieved() {
        execute(okJson("{}").withTransformers(RunnerReports.NAME).withTransformerParameter("twice", true));

        assertThat(unavailable())
                .isEqualTo("Daytona's sandbox sent more than one report, so that none of them can be trusted");
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
}
