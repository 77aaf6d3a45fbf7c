package ai.careerpath.llm;

import ai.careerpath.configuration.BundledFile;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Names who serves a model, by the values that OpenTelemetry's conventions know for {@code gen_ai.provider.name}. Other
 * servers of the OpenAI protocol are called after the protocol, and told apart by their address.
 */
final class ModelProvider {

    static final String FRIENDLI = "friendliai";

    private static final String PROTOCOL = "openai";
    /** Lines of a domain and the name of its provider. */
    private static final List<String> PROVIDERS = BundledFile.lines("/llm/providers.txt");

    private ModelProvider() {}

    static String of(URI baseUrl) {
        String host = String.valueOf(baseUrl.getHost()).toLowerCase(Locale.ROOT);
        return PROVIDERS.stream()
                .map(line -> line.split("\\s+"))
                .filter(provider -> host.equals(provider[0]) || host.endsWith("." + provider[0]))
                .map(provider -> provider[1])
                .findFirst()
                .orElse(PROTOCOL);
    }
}
