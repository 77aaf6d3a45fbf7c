package ai.careerpath.llm;

import ai.careerpath.llm.ChatRequest.Message;
import ai.careerpath.telemetry.CareerPathObservation;
import ai.careerpath.telemetry.ObservedMono;
import ai.careerpath.telemetry.SpanContent;
import ai.careerpath.upstream.failure.FailureKind;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Times and traces questions to a model, each with all its tries as one span, by OpenTelemetry's semantic conventions for
 * generative AI of 1.37 and later.
 */
final class ChatTelemetry {

    private final FriendliProperties properties;
    private final ObservationRegistry observations;
    private final MeterRegistry metrics;
    private final ChatMetrics tokens;

    ChatTelemetry(FriendliProperties properties, ObservationRegistry observations, MeterRegistry metrics) {
        this.properties = properties;
        this.observations = observations;
        this.metrics = metrics;
        this.tokens = new ChatMetrics(properties);
    }

    /** Observes one question, until its reply or its last failure. */
    Mono<ChatReply> observe(ChatQuestion question, List<Message> messages, Mono<ChatReply> reply) {
        return ObservedMono.observe(
                observations, CareerPathObservation.CHAT, ChatMetrics.CHAT + " " + properties.model(), work -> {
                    asked(work, question, messages);
                    return reply.doOnNext(answer -> {
                                tokens.add(metrics, question.step(), answer);
                                answered(work, answer);
                            })
                            .doOnError(failure -> work.label("error.type", FailureKind.of(failure)));
                });
    }

    private void asked(ObservedMono work, ChatQuestion question, List<Message> messages) {
        URI server = properties.baseUrl();
        work.label("gen_ai.operation.name", ChatMetrics.CHAT)
                .label("gen_ai.provider.name", ModelProvider.of(server))
                .label("gen_ai.request.model", properties.model())
                .onCancel(() -> work.label("error.type", CareerPathObservation.CANCELLED))
                .detail("gen_ai.output.type", "json")
                .detail("gen_ai.request.temperature", question.temperature())
                .detail("gen_ai.request.max_tokens", properties.maxTokens())
                .detail("server.address", server.getHost());
        if (server.getPort() > 0) {
            work.detail("server.port", server.getPort());
        }
        if (work.wantsContent()) {
            work.content(SpanContent.INPUT, messages)
                    .content(SpanContent.SYSTEM_INSTRUCTIONS, parts(messages, true))
                    .content(SpanContent.INPUT_MESSAGES, parts(messages, false));
        }
    }

    private static void answered(ObservedMono work, ChatReply reply) {
        work.detail("gen_ai.usage.input_tokens", reply.promptTokens())
                .detail("gen_ai.usage.output_tokens", reply.completionTokens());
        known(work, "gen_ai.response.model", reply.model());
        known(work, "gen_ai.response.id", reply.id());
        known(work, "gen_ai.response.finish_reasons", reply.finishReason());
        if (work.wantsContent()) {
            Map<String, Object> message = Map.of(
                    "role", "assistant",
                    "parts", List.of(part(reply.content())),
                    "finish_reason", reply.finishReason());
            work.content(SpanContent.OUTPUT, reply.content()).content(SpanContent.OUTPUT_MESSAGES, List.of(message));
        }
    }

    private static void known(ObservedMono work, String name, String value) {
        if (!value.isEmpty()) {
            work.detail(name, value);
        }
    }

    /** Instructions stand by themselves, without a role. */
    private static List<Map<String, Object>> parts(List<Message> messages, boolean instructions) {
        return messages.stream()
                .filter(message -> message.role().equals("system") == instructions)
                .map(message -> instructions
                        ? part(message.content())
                        : Map.<String, Object>of("role", message.role(), "parts", List.of(part(message.content()))))
                .toList();
    }

    private static Map<String, Object> part(String content) {
        return Map.of("type", "text", "content", content);
    }
}
