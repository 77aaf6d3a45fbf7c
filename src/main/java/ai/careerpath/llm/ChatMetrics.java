package ai.careerpath.llm;

import ai.careerpath.step.Source;
import ai.careerpath.step.Step;
import ai.careerpath.telemetry.CareerPathObservation;
import ai.careerpath.upstream.UpstreamSeries;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/**
 * Counts the tokens that are paid for: by step as {@code careerpath.llm.tokens}, and by model as
 * {@code gen_ai.client.token.usage} of OpenTelemetry's conventions. Bound to a registry, it registers the series that are
 * known beforehand.
 */
@Component
final class ChatMetrics implements MeterBinder {

    /** The operation that the conventions know a question to a model as. */
    static final String CHAT = "chat";

    private final FriendliProperties properties;

    ChatMetrics(FriendliProperties properties) {
        this.properties = properties;
    }

    @Override
    public void bindTo(MeterRegistry metrics) {
        for (Step step : Step.values()) {
            if (step.remote() == Source.FRIENDLI) {
                tokens(metrics, step, "prompt");
                tokens(metrics, step, "completion");
            }
        }
        usage(metrics, "input");
        usage(metrics, "output");
        UpstreamSeries.of("friendliai", "POST /chat/completions").bindTo(metrics);
        CareerPathObservation.CHAT.register(
                metrics,
                "Questions to the language model, each with all its tries",
                CHAT,
                ModelProvider.of(properties.baseUrl()),
                properties.model(),
                CareerPathObservation.NONE);
    }

    void add(MeterRegistry metrics, Step step, ChatReply reply) {
        tokens(metrics, step, "prompt").increment(reply.promptTokens());
        tokens(metrics, step, "completion").increment(reply.completionTokens());
        usage(metrics, "input").record(reply.promptTokens());
        usage(metrics, "output").record(reply.completionTokens());
    }

    private static Counter tokens(MeterRegistry metrics, Step step, String kind) {
        return Counter.builder("careerpath.llm.tokens")
                .description("Tokens that the language model was sent and sent back")
                .tag("kind", kind)
                .tag("step", step.id())
                .register(metrics);
    }

    private DistributionSummary usage(MeterRegistry metrics, String type) {
        return DistributionSummary.builder("gen_ai.client.token.usage")
                .description("Tokens of one question to the language model")
                .tag("gen_ai.operation.name", CHAT)
                .tag("gen_ai.provider.name", ModelProvider.of(properties.baseUrl()))
                .tag("gen_ai.request.model", properties.model())
                .tag("gen_ai.token.type", type)
                .register(metrics);
    }
}
