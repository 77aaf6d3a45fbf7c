package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.pipeline.OrchestrationProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

class WebConfigurationTest {

    /** How large a body may be is up to careerpath.api.max-body alone. */
    @Test
    void aTextIsAsLongAsTheBodyLetsIt() throws JsonProcessingException {
        Jackson2ObjectMapperBuilder builder = new Jackson2ObjectMapperBuilder();
        new WebConfiguration(new OrchestrationProperties(Duration.ofSeconds(45)), new CorsProperties(List.of()))
                .strictInput()
                .customize(builder);
        ObjectMapper json = builder.build();

        String code = "x".repeat(1 << 20);

        assertThat(json.readTree("{\"code\":\"" + code + "\"}").get("code").textValue())
                .isEqualTo(code);
    }
}
