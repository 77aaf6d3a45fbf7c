package ai.careerpath.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelProviderTest {

    @ParameterizedTest
    @CsvSource({
        "https://api.friendli.ai/serverless/v1, friendliai",
        "https://api.groq.com/openai/v1, groq",
        "https://acme.openai.azure.com/openai/v1, azure.ai.openai",
        "https://api.openai.com/v1, openai",
        "http://localhost:11434/v1, openai",
        "https://notgroq.com/v1, openai"
    })
    void providerIsToldByTheDomainOfTheServer(URI baseUrl, String provider) {
        assertThat(ModelProvider.of(baseUrl)).isEqualTo(provider);
    }
}
