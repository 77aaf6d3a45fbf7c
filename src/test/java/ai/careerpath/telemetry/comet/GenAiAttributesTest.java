package ai.careerpath.telemetry.comet;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GenAiAttributesTest {

    private static final Attributes SPAN = Attributes.builder()
            .put("gen_ai.operation.name", "chat")
            .put("gen_ai.provider.name", "openai")
            .put("gen_ai.usage.input_tokens", "42")
            .put("gen_ai.response.finish_reasons", "stop")
            .put("gen_ai.input.messages", "[1]")
            .put("error.type", "none")
            .put("input", "older input")
            .put("output", "older output")
            .put("careerpath.kind", "chat")
            .build();

    private static List<String> names(Attributes attributes) {
        return attributes.asMap().keySet().stream().map(AttributeKey::getKey).toList();
    }

    private static Attributes shown(boolean content, boolean latestOnly) {
        AttributesBuilder shown = Attributes.builder();
        new GenAiAttributes(content, latestOnly).add(SPAN, shown);
        return shown.build();
    }

    @Test
    void olderNamesStandBesideTheNewOnes() {
        Attributes shown = shown(true, false);

        assertThat(shown.get(AttributeKey.longKey("gen_ai.usage.input_tokens"))).isEqualTo(42);
        assertThat(shown.get(AttributeKey.stringArrayKey("gen_ai.response.finish_reasons")))
                .containsExactly("stop");
        assertThat(shown.get(stringKey("gen_ai.system"))).isEqualTo("openai");
        assertThat(shown.get(stringKey("gen_ai.prompt"))).isEqualTo("older input");
        assertThat(shown.get(stringKey("gen_ai.completion"))).isEqualTo("older output");
        assertThat(names(shown)).doesNotContain("error.type", "input", "output", "careerpath.kind");
    }

    @Test
    void latestNamesStandAloneWhereTheyAreOptedInTo() {
        assertThat(names(shown(true, true)))
                .containsExactlyInAnyOrder(
                        "gen_ai.operation.name",
                        "gen_ai.provider.name",
                        "gen_ai.usage.input_tokens",
                        "gen_ai.response.finish_reasons",
                        "gen_ai.input.messages");
    }

    @Test
    void messagesAreLeftOutWithoutContent() {
        assertThat(Stream.of(true, false).flatMap(latest -> names(shown(false, latest)).stream()))
                .contains("gen_ai.provider.name")
                .doesNotContain("gen_ai.input.messages", "gen_ai.prompt", "gen_ai.completion");
    }
}
