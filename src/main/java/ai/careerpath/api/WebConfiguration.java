package ai.careerpath.api;

import ai.careerpath.pipeline.OrchestrationProperties;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests are read and how long they may take. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    /** Tomcat's own limit of 30 s would answer 503 before the deadline. */
    private static final Duration AFTER_DEADLINE = Duration.ofSeconds(5);

    private static final int MAX_NESTING = 20;
    private static final int MAX_NUMBER = 100;

    private final OrchestrationProperties orchestration;
    private final CorsProperties cors;

    WebConfiguration(OrchestrationProperties orchestration, CorsProperties cors) {
        this.orchestration = orchestration;
        this.cors = cors;
    }

    @Override
    public void configureAsyncSupport(AsyncSupportConfigurer configurer) {
        configurer.setDefaultTimeout(
                orchestration.deadline().plus(AFTER_DEADLINE).toMillis());
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        if (!cors.allowedOrigins().isEmpty()) {
            registry.addMapping("/**")
                    .allowedOrigins(cors.allowedOrigins().toArray(String[]::new))
                    .allowedMethods("GET", "POST")
                    .allowedHeaders(
                            "Content-Type",
                            "Accept",
                            "Prefer",
                            "traceparent",
                            "MCP-Protocol-Version",
                            "Mcp-Method",
                            "Mcp-Name")
                    .exposedHeaders("Preference-Applied", "Retry-After");
        }
    }

    /** Which of two values of one field is meant, nobody can tell. Answers of upstreams are read less strictly. */
    @Override
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        for (HttpMessageConverter<?> converter : converters) {
            if (converter instanceof MappingJackson2HttpMessageConverter json) {
                ObjectMapper strict = json.getObjectMapper().copy();
                strict.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
                json.setObjectMapper(strict);
            }
        }
    }

    @Bean
    Jackson2ObjectMapperBuilderCustomizer strictInput() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_NESTING)
                .maxNumberLength(MAX_NUMBER)
                .build();
        return builder -> builder.factory(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .featuresToEnable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .featuresToDisable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .postConfigurer(mapper -> mapper.coercionConfigFor(LogicalType.Textual)
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }
}
