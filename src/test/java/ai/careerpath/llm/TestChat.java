package ai.careerpath.llm;

import ai.careerpath.configuration.Secret;
import ai.careerpath.upstream.FaultyServer;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.Upstreams;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** A chat client for tests, and what servers of the OpenAI protocol say. */
public final class TestChat {

    private static final JsonMapper JSON = new JsonMapper();

    private TestChat() {}

    public static ChatModels client(URI url, String key, Upstreams upstreams, MeterRegistry metrics) {
        return client(url, key, upstreams, ObservationRegistry.NOOP, metrics);
    }

    public static ChatModels client(
            URI url, String key, Upstreams upstreams, ObservationRegistry observations, MeterRegistry metrics) {
        return models(url, null, key, upstreams, observations, metrics);
    }

    /** @param second the address of the second model; null when there is none */
    static ChatModels models(URI url, @Nullable URI second, String key, Upstreams upstreams, MeterRegistry metrics) {
        return models(url, second, key, upstreams, ObservationRegistry.NOOP, metrics);
    }

    private static ChatModels models(
            URI url,
            @Nullable URI second,
            String key,
            Upstreams upstreams,
            ObservationRegistry observations,
            MeterRegistry metrics) {
        FriendliProperties properties = new FriendliProperties(
                Secret.of(key),
                "test-model",
                url,
                null,
                FriendliProperties.ResponseFormat.JSON_SCHEMA,
                null,
                1500,
                Duration.ofSeconds(12),
                8,
                DataSize.ofMegabytes(2),
                100,
                Duration.ofHours(1),
                null,
                true);
        LlmConfiguration configuration = new LlmConfiguration();
        FallbackModelProperties fallback = new FallbackModelProperties(
                second == null ? null : "second-model", second, second == null ? null : Secret.of(key), true);
        Upstream other = second == null ? null : configuration.friendliFallback(properties, fallback, upstreams);
        return configuration.chatModels(
                configuration.friendli(properties, fallback, upstreams),
                Optional.ofNullable(other),
                properties,
                fallback,
                observations,
                metrics);
    }

    /** A {@code chat.completion} with this text. */
    public static String completion(String content, String finishReason) {
        try {
            return """
                    {"id":"chatcmpl-1","object":"chat.completion","model":"test-model","created":1767225600,
                     "choices":[{"index":0,"message":{"role":"assistant","content":%s},"finish_reason":"%s","logprobs":null}],
                     "usage":{"prompt_tokens":42,"completion_tokens":11,"total_tokens":53}}""".formatted(JSON.writeValueAsString(content), finishReason);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A server that answers with these texts, one after the other, and then with the last one. */
    public static FaultyServer saying(String... contents) {
        return FaultyServer.that((request, socket, out) -> {
            String content = contents[Math.min(request, contents.length) - 1];
            String body = completion(content, "stop");
            out.write(FaultyServer.response("200 OK\r\nContent-Type: application/json", body)
                    .getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The JSON body of a request. */
    public static JsonNode body(String request) {
        try {
            return JSON.readTree(request.substring(request.indexOf("\r\n\r\n") + 4));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The data that the first user message holds. */
    public static JsonNode data(String request) {
        String message = body(request).at("/messages/1/content").textValue();
        try {
            return JSON.readTree(message.replace("<data>\n", "").replace("\n</data>", ""));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String json(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
