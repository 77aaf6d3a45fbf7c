package ai.careerpath.telemetry;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.stubs.UpstreamStubs;
import ai.careerpath.stubs.UpstreamStubs.Name;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every secret there is is a canary, everything is logged at TRACE, the upstreams work, fail and
 * repeat the keys they are sent; then no canary may be in anything that leaves the process.
 */
@Tag("service")
class CanaryTest {

    /** Part of each secret. */
    private static final String CANARY = "cAnArY";

    private static final Map<String, String> SECRETS = Map.of(
            "WEAVIATE_API_KEY", "wv-" + CANARY + "-01",
            "OPENAI_API_KEY", "sk-" + CANARY + "-02",
            "FRIENDLI_TOKEN", "flp_" + CANARY + "03",
            "ACI_API_KEY", "aci-" + CANARY + "-04",
            "DAYTONA_API_KEY", "dtn_" + CANARY + "05",
            "COMET_API_KEY", "comet-" + CANARY + "-06",
            "ACI_LINKED_ACCOUNT_OWNER_ID", "owner");

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    @Test
    void noSecretLeavesTheProcessWhateverTheUpstreamsDo() throws Exception {
        try (UpstreamStubs stubs = UpstreamStubs.start();
                EchoServer redis = new EchoServer();
                CollectorStub collector = new CollectorStub()) {
            Map<String, String> variables = new HashMap<>(SECRETS);
            variables.put("COMET_BASE_URL", collector.baseUrl().toString());
            variables.put("COMET_WORKSPACE", "acme");
            variables.put("REDIS_URL", "redis://user:redis-" + CANARY + "-07@127.0.0.1:" + redis.port());
            List<String> seen = new ArrayList<>();
            try (CanaryProcess service = CanaryProcess.start(directory, variables, stubs.settings())) {
                load(service.url(), stubs, collector, seen);
                service.stop();

                assertThat(collector.spans()).hasSizeGreaterThan(50);
                assertThat(collector.spans().toString()).doesNotContain(CANARY);
                assertThat(seen).isNotEmpty().noneMatch(text -> text.contains(CANARY));
                assertThat(String.join("\n", seen)).contains("\"live\"", "\"fallback\"", "event: result", "***");
                assertLogIsClean(service, " TRACE ", "bean careerpath.weaviate-", "apiKey=***");
            }
        }
    }

    @Test
    void aPasswordInAnAddressStopsTheStartAndIsNotShown() throws Exception {
        Map<String, String> variables = new HashMap<>(SECRETS);
        variables.put("WEAVIATE_URL", "http://user:" + CANARY + " with a space@127.0.0.1:1");
        try (CanaryProcess service = CanaryProcess.start(directory, variables, Map.of())) {
            assertThat(service.exitValue()).isEqualTo(1);
            assertLogIsClean(service, "WEAVIATE_URL (careerpath.");
        }
    }

    /** The refusals come last, since Daytona is not called for a while after one. */
    private void load(String url, UpstreamStubs stubs, CollectorStub collector, List<String> seen) throws Exception {
        ask(url, seen);
        eachReplies(
                stubs,
                keys -> aResponse()
                        .withStatus(500)
                        .withHeader("X-Echo", keys)
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"error\":{\"message\":\"no luck with " + keys + "\"}}"));
        ask(url, seen);
        collector.refuse(401, "unknown key " + secret("COMET_API_KEY"));
        eachReplies(stubs, keys -> aResponse().withHeader("Content-Type", keys).withBody("<p>" + keys));
        ask(url, seen);
        eachReplies(
                stubs,
                keys -> aResponse()
                        .withStatus(302)
                        .withHeader("Location", "http://127.0.0.1:1/" + keys.replace(' ', '/')));
        ask(url, seen);
        stubs.reset();
        echoInGoodAnswers(stubs);
        ask(url, seen);
        assertTheKeysAreInUse(stubs);
        eachReplies(stubs, keys -> aResponse().withStatus(401).withBody("{\"message\":\"bad key " + keys + "\"}"));
        ask(url, seen);
        inspect(url, seen);
    }

    /** Lets each upstream reply with something made of the keys that it was sent. */
    private static void eachReplies(UpstreamStubs stubs, Function<String, ResponseDefinitionBuilder> answer) {
        for (Name name : Name.values()) {
            stubs.replies(name, answer.apply(keys(name)));
        }
    }

    private static String secret(String variable) {
        return Objects.requireNonNull(SECRETS.get(variable));
    }

    private static String keys(Name upstream) {
        return switch (upstream) {
            case WEAVIATE -> secret("WEAVIATE_API_KEY") + " " + secret("OPENAI_API_KEY");
            case FRIENDLI -> secret("FRIENDLI_TOKEN");
            case ACI -> secret("ACI_API_KEY");
            case DAYTONA -> secret("DAYTONA_API_KEY");
        };
    }

    private static void assertTheKeysAreInUse(UpstreamStubs stubs) {
        for (Name name : Name.values()) {
            assertThat(stubs.requests(name).toString()).contains(keys(name).split(" "));
        }
    }

    /** Answers of the right shape, with the key of the upstream in what people get to see. */
    private static void echoInGoodAnswers(UpstreamStubs stubs) {
        stubs.modelReplies("skills", completion("""
                {\\"skills\\":[{\\"name\\":\\"Kubernetes\\",\\"why\\":\\"Since your key is %1$s, you need it.\\"},\
                {\\"name\\":\\"Python\\",\\"why\\":\\"Since your key is %1$s, you need it.\\"},\
                {\\"name\\":\\"SQL\\",\\"why\\":\\"Since your key is %1$s, you need it.\\"}]}"""));
        stubs.modelReplies("snippet", completion("""
                {\\"language\\":\\"python\\",\\"description\\":\\"Prints %1$s.\\",\
                \\"code\\":\\"# What to practise first\\\\nkey = '%1$s'\\\\nfor i in range(3):\\\\n    print(i, key)\\\\n\\"}"""));
        stubs.replies(
                Name.ACI,
                aResponse().withHeader("Content-Type", "application/json").withBody("""
                {"success":true,"data":{"web":{"results":[{"title":"A course for %1$s","url":"https://www.edx.org/learn/%1$s"}]}}}""".formatted(
                                secret("ACI_API_KEY"))));
        stubs.replies(
                Name.WEAVIATE,
                aResponse().withHeader("Content-Type", "application/json").withBody("""
                {"data":{"Get":{"JobKnowledge":[{"title":"Data Engineer %1$s","description":"Knows %2$s.","category":"IT",
                "skills":["Python"],"_additional":{"certainty":0.9}}]}}}""".formatted(
                                secret("WEAVIATE_API_KEY"), secret("OPENAI_API_KEY"))));
        stubs.executionReplies("""
                {"status":"completed","exit_code":0,"stdout":"%1$s\\n","stderr":"%1$s","execution_time":0.1}""".formatted(secret("DAYTONA_API_KEY")));
    }

    private static String completion(String content) {
        return """
                {"id":"c","model":"stub","choices":[{"index":0,"message":{"role":"assistant","content":"%s"},
                "finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1}}""".formatted(content.formatted(secret("FRIENDLI_TOKEN")));
    }

    private void ask(String url, List<String> seen) throws Exception {
        String path = "{\"currentRole\":\"Frontend Developer\",\"targetRole\":\"Data Engineer\"}";
        seen.add(post(url + "/career-path", "application/json", path));
        seen.add(post(url + "/career-path", "text/event-stream", path));
        seen.add(post(url + "/code-validations", "*/*", "{\"code\":\"print(1)\",\"language\":\"python\"}"));
        seen.add(post(url + "/career-path", "*/*", "{"));
        seen.add(text(
                HttpRequest.newBuilder(URI.create(url + "/actuator/health")).build()));
    }

    private void inspect(String url, List<String> seen) throws Exception {
        for (String path : List.of(
                "/actuator",
                "/actuator/health",
                "/actuator/health/daytona",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/info",
                "/actuator/prometheus",
                "/actuator/env",
                "/actuator/configprops",
                "/nothing")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).build();
            seen.add(text(request));
        }
    }

    private String post(String url, String accept, String body) throws Exception {
        return text(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private String text(HttpRequest request) throws Exception {
        var response = http.send(request, BodyHandlers.ofString());
        return response.headers() + "\n" + response.body();
    }

    private static void assertLogIsClean(CanaryProcess service, String... expected) {
        for (String text : expected) {
            try (Stream<String> lines = service.log()) {
                assertThat(lines.anyMatch(line -> line.contains(text))).as(text).isTrue();
            }
        }
        try (Stream<String> lines = service.log()) {
            assertThat(lines.filter(line -> line.contains(CANARY)).limit(20)).isEmpty();
        }
    }
}
