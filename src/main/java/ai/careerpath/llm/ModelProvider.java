package ai.careerpath.llm;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/**
 * Names who serves a model, by the values that OpenTelemetry's conventions know for {@code gen_ai.provider.name}. Other
 * servers of the OpenAI protocol are called after the protocol, and told apart by their address.
 */
final class ModelProvider {

    private static final String PROTOCOL = "openai";
    private static final Map<String, String> BY_DOMAIN = Map.of(
            "friendli.ai", "friendliai",
            "openai.azure.com", "azure.ai.openai",
            "groq.com", "groq",
            "deepseek.com", "deepseek",
            "mistral.ai", "mistral_ai",
            "x.ai", "x_ai",
            "perplexity.ai", "perplexity",
            "googleapis.com", "gcp.gemini");

    private ModelProvider() {}

    static String of(URI baseUrl) {
        String host = String.valueOf(baseUrl.getHost()).toLowerCase(Locale.ROOT);
        return BY_DOMAIN.entrySet().stream()
                .filter(provider -> host.equals(provider.getKey()) || host.endsWith("." + provider.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PROTOCOL);
    }
}
