package ai.careerpath.llm;

import ai.careerpath.configuration.DomainNames;
import java.net.URI;

/**
 * Names who serves a model, by the values that OpenTelemetry's conventions know for {@code gen_ai.provider.name}. Other
 * servers of the OpenAI protocol are called after the protocol, and told apart by their address.
 */
final class ModelProvider {

    static final String FRIENDLI = "friendliai";

    private static final String PROTOCOL = "openai";
    private static final DomainNames PROVIDERS = new DomainNames("/llm/providers.txt");

    private ModelProvider() {}

    static String of(URI baseUrl) {
        return PROVIDERS.nameOf(String.valueOf(baseUrl.getHost())).orElse(PROTOCOL);
    }
}
