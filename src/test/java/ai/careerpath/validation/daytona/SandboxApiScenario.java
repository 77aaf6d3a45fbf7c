package ai.careerpath.validation.daytona;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A stub of Daytona's sandbox API and a validation client that calls it. */
abstract class SandboxApiScenario {

    @RegisterExtension
    static final WireMockExtension server = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1").extensions(RunnerReports.class))
            .build();

    static final String ID = "9d0c1b1e-6a0e-4c0b-9d55-0c8f3f1f7a01";
    static final JsonMapper JSON = new JsonMapper();

    final Testbed testbed = new Testbed(URI.create("http://127.0.0.1:" + server.getPort() + "/api/"));

    @AfterEach
    void close() {
        testbed.untilReaped();
        testbed.close();
    }

    static String sandbox(String state, String more) {
        return """
                {"id":"%s","organizationId":"2f4c1e66-0000-4000-8000-000000000001","name":"x","snapshot":"daytona-small",\
                "user":"daytona","env":{},"labels":{"app":"careerpath"},"public":false,"networkBlockAll":true,"target":"us",\
                "cpu":1,"gpu":0,"memory":1,"disk":3,"state":"%s","desiredState":"started","recoverable":false,\
                "toolboxProxyUrl":"http://127.0.0.1:%d/toolbox/"%s}""".formatted(ID, state, server.getPort(), more);
    }

    static ResponseDefinitionBuilder error(int status, String message) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"path\":\"/api/sandbox\",\"timestamp\":\"2026-06-23T13:33:38.000Z\",\"statusCode\":"
                        + status + ",\"error\":\"Error\",\"message\":\"" + message + "\"}");
    }

    static ResponseDefinitionBuilder report() {
        return okJson("{}").withTransformers(RunnerReports.NAME);
    }

    static void create(ResponseDefinitionBuilder answer) {
        server.stubFor(post("/api/sandbox").willReturn(answer));
    }

    static void execute(ResponseDefinitionBuilder answer) {
        create(okJson(sandbox("started", "")));
        server.stubFor(
                post(urlPathMatching("/toolbox/" + ID + "/process/execute")).willReturn(answer));
        server.stubFor(delete("/api/sandbox/" + ID).willReturn(okJson(sandbox("destroying", ""))));
    }

    CodeValidation python() {
        return testbed.python("print('hi')");
    }

    String unavailable() {
        CodeValidation validation = python();
        assertThat(validation.outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(validation.output()).isEmpty();
        assertThat(validation.executionTime()).isZero();
        return validation.details().replace("Code validation unavailable - ", "");
    }

    /** Each try had a sandbox of its own, in which nothing was executed twice, and which is gone. */
    void assertTried(int times) {
        testbed.untilReaped();
        server.verify(times, postRequestedFor(urlEqualTo("/api/sandbox")));
        server.verify(times, deleteRequestedFor(urlEqualTo("/api/sandbox/" + ID)));
        assertThat(server.findAll(postRequestedFor(urlPathMatching("/toolbox/.*"))))
                .hasSizeLessThanOrEqualTo(times);
        assertThat(testbed.metric("live")).isZero();
    }

    /** Deletes by id of the one sandbox, once it is clear that they are as many as its creates. */
    void assertDeletedById() {
        testbed.untilReaped();
        server.verify(1, postRequestedFor(urlEqualTo("/api/sandbox")));
        server.verify(1, deleteRequestedFor(urlEqualTo("/api/sandbox/" + ID)));
        assertThat(testbed.metric("live")).isZero();
        assertThat(testbed.metric("created"))
                .isEqualTo(testbed.metric("deleted"))
                .isEqualTo(1);
    }

    void assertNothingDeleted() {
        testbed.untilReaped();
        server.verify(0, deleteRequestedFor(urlPathMatching(".*")));
        assertThat(testbed.metric("live")).isZero();
    }

    static JsonNode json(LoggedRequest request) {
        try {
            return JSON.readTree(request.getBody());
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
