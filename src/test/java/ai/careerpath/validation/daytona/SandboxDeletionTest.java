package ai.careerpath.validation.daytona;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;

/** No sandbox is left behind, however its creation or its deletion went. */
class SandboxDeletionTest extends SandboxApiScenario {

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

    @Test
    void createWhoseAnswerIsLostIsCleanedUpByName() {
        create(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        server.stubFor(delete(urlPathMatching("/api/sandbox/code-validation-.*"))
                .willReturn(okJson(sandbox("destroying", ""))));

        assertThat(unavailable()).isEqualTo("Daytona broke the connection");
        assertDeletedByName(3);
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
