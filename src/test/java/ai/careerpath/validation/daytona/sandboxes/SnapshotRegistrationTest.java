package ai.careerpath.validation.daytona.sandboxes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.command.TestCommand;
import ai.careerpath.model.Language;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.http.UpstreamSettings;
import ai.careerpath.validation.daytona.DaytonaProperties;
import ai.careerpath.validation.daytona.Testbed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SnapshotRegistrationTest {

    @RegisterExtension
    static final WireMockExtension server = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private static final String NAME = "careerpath-polyglot-2";

    private final TestUpstreams upstreams = new TestUpstreams();
    private final DaytonaProperties properties =
            Testbed.properties(URI.create("http://127.0.0.1:" + server.getPort() + "/api"));
    private final Upstream upstream = upstreams
            .fast()
            .create(UpstreamSettings.of("Daytona", properties.baseUrl()).build(), "daytona-execute");
    private final AtomicInteger exit = new AtomicInteger(-1);

    @AfterEach
    void close() {
        upstreams.close();
    }

    private String register() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        SandboxSnapshots snapshots = new SandboxSnapshots(upstream, properties.polyglotSnapshot(), null);
        SnapshotRegistration registration =
                new SnapshotRegistration(upstream, snapshots, properties.polyglotSnapshot(), Duration.ofMillis(10));
        exit.set(TestCommand.run(new RegisterSnapshotCommand(registration), printed));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void look(String from, String state, String to) {
        server.stubFor(get("/api/snapshots/" + NAME)
                .inScenario("build")
                .whenScenarioStateIs(from)
                .willReturn(state.equals("404") ? aResponse().withStatus(404) : okJson(snapshot(state)))
                .willSetStateTo(to));
    }

    private static String snapshot(String state) {
        return "{\"id\":\"s1\",\"name\":\"" + NAME + "\",\"state\":\"" + state
                + "\",\"errorReason\":\"no space left\"}";
    }

    @Test
    void buildIsFollowedUntilTheSnapshotIsActive() throws Exception {
        look("Started", "404", "new");
        server.stubFor(post("/api/snapshots").willReturn(okJson(snapshot("pending"))));
        look("new", "building", "built");
        look("built", "active", "built");

        assertThat(register()).isEqualToNormalizingNewlines("""
                        Polyglot snapshot: pending
                        Polyglot snapshot: building
                        Polyglot snapshot: active
                        Java, Go, SQL and the other languages can be validated on Daytona from now on.
                        """);
        assertThat(exit).hasValue(0);
        JsonNode request = new JsonMapper()
                .readTree(server.findAll(postRequestedFor(urlEqualTo("/api/snapshots")))
                        .get(0)
                        .getBody());
        assertThat(request.fieldNames()).toIterable().containsExactly("name", "buildInfo", "cpu", "memory", "disk");
        assertThat(request.at("/buildInfo/dockerfileContent").asText())
                .startsWith("#")
                .contains("FROM golang:1.21-bookworm", "openjdk-17-jdk-headless", "postgresql-15", "typescript@5.9.3");
    }

    @Test
    void snapshotThatIsThereAlreadyIsNotBuiltAgain() {
        look("Started", "active", "Started");

        assertThat(register()).startsWith("Polyglot snapshot: active");
        assertThat(exit).hasValue(0);
        server.verify(0, postRequestedFor(urlEqualTo("/api/snapshots")));
    }

    @Test
    void snapshotThatDaytonaPutAwayIsTakenBackIntoUse() {
        look("Started", "inactive", "asked");
        server.stubFor(post("/api/snapshots/s1/activate").willReturn(okJson(snapshot("pulling"))));
        look("asked", "active", "asked");

        assertThat(register()).startsWith("Polyglot snapshot: pulling").contains("Polyglot snapshot: active");
        assertThat(exit).hasValue(0);
        server.verify(0, postRequestedFor(urlEqualTo("/api/snapshots")));
    }

    @Test
    void buildThatFailsIsToldWithItsReason() {
        look("Started", "404", "new");
        server.stubFor(post("/api/snapshots").willReturn(okJson(snapshot("pending"))));
        look("new", "build_failed", "new");

        assertThat(register())
                .endsWith("The polyglot snapshot was not registered:"
                        + " Daytona could not build the snapshot (build_failed): no space left"
                        + System.lineSeparator());
        assertThat(exit).hasValue(1);
    }

    @Test
    void languagesGrowOnceTheSnapshotIsActive() {
        SandboxSnapshots snapshots =
                new SandboxSnapshots(upstream, properties.polyglotSnapshot(), properties.snapshot());
        look("Started", "active", "gone");
        look("gone", "404", "gone");

        assertThat(snapshots.languages())
                .containsExactlyInAnyOrder(Language.PYTHON, Language.JAVASCRIPT, Language.TYPESCRIPT, Language.BASH);
        snapshots.refresh().block();
        assertThat(snapshots.languages()).containsExactlyInAnyOrder(Language.values());
        snapshots.refresh().onErrorComplete().block();
        assertThat(snapshots.languages()).hasSize(4);
    }
}
