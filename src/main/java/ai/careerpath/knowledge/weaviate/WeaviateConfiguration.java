package ai.careerpath.knowledge.weaviate;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.knowledge.JobKnowledgeRetriever;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.UpstreamProbe;
import ai.careerpath.upstream.Upstreams;
import ai.careerpath.upstream.http.UpstreamSettings;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client of Weaviate where its URL is set. */
@Configuration(proxyBeanMethods = false)
class WeaviateConfiguration {

    private static final String WEAVIATE_URL = "careerpath.weaviate.url";

    @Bean(name = JobKnowledgeRetriever.REMOTE, defaultCandidate = false)
    @ConditionalOnSetting(WEAVIATE_URL)
    WeaviateJobKnowledgeRetriever weaviateJobKnowledgeRetriever(
            WeaviateSearch search,
            WeaviateProperties properties,
            Catalog catalog,
            @Qualifier(JobKnowledgeRetriever.EMBEDDED) JobKnowledgeRetriever embedded) {
        return new WeaviateJobKnowledgeRetriever(search, properties, catalog, embedded);
    }

    @Bean
    @ConditionalOnSetting(WEAVIATE_URL)
    WeaviateSearch weaviateSearch(@Qualifier("weaviate") Upstream weaviate, WeaviateProperties properties) {
        return new WeaviateSearch(weaviate, properties);
    }

    @Bean
    @ConditionalOnSetting(WEAVIATE_URL)
    Upstream weaviate(WeaviateProperties properties, Upstreams upstreams) {
        return upstreams.create(
                settings(properties).timeLimit(properties.timeout()).build(), "weaviate");
    }

    @Bean
    @ConditionalOnSetting(WEAVIATE_URL)
    UpstreamProbe weaviateHealthIndicator(@Qualifier("weaviate") Upstream weaviate, WeaviateSearch search) {
        return new UpstreamProbe("weaviate", weaviate, new WeaviateDescription(weaviate, search)::ask);
    }

    static UpstreamSettings.Builder settings(WeaviateProperties properties) {
        UpstreamSettings.Builder settings = UpstreamSettings.of("Weaviate", properties.requiredUrl())
                .maxBody(properties.maxAnswer())
                .sslBundle(properties.sslBundle())
                .retryStaleConnections();
        if (ServiceUrl.isSet(properties.apiKey())) {
            String header =
                    "Bearer " + Objects.requireNonNull(properties.apiKey()).reveal();
            settings.secretHeader("Authorization", () -> header);
        }
        if (ServiceUrl.isSet(properties.openaiApiKey())) {
            String key = Objects.requireNonNull(properties.openaiApiKey()).reveal();
            settings.secretHeader("X-OpenAI-Api-Key", () -> key);
        }
        return settings;
    }
}
