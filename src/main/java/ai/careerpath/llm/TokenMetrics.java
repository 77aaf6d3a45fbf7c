package ai.careerpath.llm;

import ai.careerpath.step.Step;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts the tokens that are paid for: {@code careerpath_llm_tokens_total}, by kind and step. */
record TokenMetrics(MeterRegistry metrics) {

    private static final String NAME = "careerpath.llm.tokens";

    void add(Step step, ChatReply reply) {
        counter(step, "prompt").increment(reply.promptTokens());
        counter(step, "completion").increment(reply.completionTokens());
    }

    private Counter counter(Step step, String kind) {
        return Counter.builder(NAME)
                .description("Tokens that the language model was sent and sent back")
                .tag("kind", kind)
                .tag("step", step.id())
                .register(metrics);
    }
}
