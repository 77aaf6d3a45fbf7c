package ai.careerpath.validation.daytona;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
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
import ai.careerpath.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a sandbox comes to be started, and what is told when it does not. */
class SandboxStartTest extends SandboxApiScenario {

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
    void stateErrorIsToldWithItsReason() {
        execute(report());
        create(okJson(sandbox("creating", "")));
        server.stubFor(get("/api/sandbox/" + ID)
                .willReturn(okJson(sandbox("error", ",\"errorReason\":\"Failed to create container\""))));

        assertThat(unavailable()).isEqualTo("Daytona could not start the sandbox (error): Failed to create container");
        assertTried(3);
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
    void whereNothingSeparatesItIsSaidBeforeAnythingRuns() {
        execute(okJson("{}").withTransformers(RunnerReports.NAME).withTransformerParameter("open", true));

        CodeValidation validation = python();

        assertThat(validation.outcome()).isEqualTo(Outcome.EXECUTED);
        assertThat(validation.evidence().isolation())
                .as("what was told before it ran, not what the report says that it may have written")
                .isEqualTo("none");
        assertThat(server.findAll(postRequestedFor(urlPathMatching("/toolbox/.*"))))
                .hasSize(2);
        assertDeletedById();
    }
}
