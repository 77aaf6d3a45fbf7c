package ai.careerpath.knowledge.weaviate;

import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.knowledge.JobKnowledgeRetriever;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.http.UpstreamSettings;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client of Weaviate where its URL is set. */
@Configuration(proxyBeanMethods = false)
class WeaviateConfiguration {

    private static final String WEAVIATE_URL = "careerpath.weaviate.url";

    @Bean(name = JobKnowledgeRetriever.REMOTE, defaultCandidate = false)
    @ConditionalOnSetting(WEAVIATE_URL)
    WeaviateJobKnowledgeRetriever weaviateJobKnowledgeRetriever(
            @Qualifier("weaviate") Upstream weaviate,
            WeaviateProperties properties,
            @Qualifier(JobKnowledgeRetriever.EMBEDDED) JobKnowledgeRetriever catalog) {
        return new WeaviateJobKnowledgeRetriever(weaviate, properties, catalog);
    }

    @Bean
    @ConditionalOnSetting(WEAVIATE_URL)
    Upstream weaviate(WeaviateProperties properties, UpstreamClients clients, UpstreamGuards guards) {
        return Upstream.of(settings(properties), "weaviate", clients, guards);
    }

    @Bean
    @ConditionalOnSetting(WEAVIATE_URL)
    HealthIndicator weaviateHealthIndicator(@Qualifier("weaviate") Upstream weaviate) {
        return weaviate.health();
    }

    static UpstreamSettings settings(WeaviateProperties properties) {
        UpstreamSettings settings = UpstreamSettings.of("Weaviate", properties.requiredUrl())
                .withMaxBody(properties.maxAnswer())
                .withResponseTimeout(properties.timeout())
                .withRetryStaleConnections();
        if (ServiceUrl.isSet(properties.apiKey())) {
            String header =
                    "Bearer " + Objects.requireNonNull(properties.apiKey()).reveal();
            settings = settings.withSecretHeader("Authorization", () -> header);
        }
        if (ServiceUrl.isSet(properties.openaiApiKey())) {
            String key = Objects.requireNonNull(properties.openaiApiKey()).reveal();
            settings = settings.withSecretHeader("X-OpenAI-Api-Key", () -> key);
        }
        return settings;
    }
}
