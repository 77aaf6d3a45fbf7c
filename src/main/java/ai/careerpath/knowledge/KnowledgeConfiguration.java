package ai.careerpath.knowledge;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.RoleSearch;
import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.upstream.Fallback;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.UpstreamClients;
import ai.careerpath.upstream.UpstreamGuards;
import ai.careerpath.upstream.UpstreamSettings;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Asks Weaviate where it is configured, with the catalogue behind it; else the catalogue alone. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    private static final String WEAVIATE_URL = "careerpath.weaviate.url";

    @Bean
    JobKnowledgeRetriever jobKnowledgeRetriever(
            Catalog catalog,
            RoleSearch search,
            @Qualifier("roleSearchThreads") Scheduler threads,
            WeaviateProperties properties,
            @Qualifier("weaviate") ObjectProvider<Upstream> configured) {
        Upstream weaviate = configured.getIfAvailable();
        if (weaviate == null) {
            return new CatalogJobKnowledgeRetriever(catalog, search, threads, "WEAVIATE_URL is not set");
        }
        JobKnowledgeRetriever embedded = new CatalogJobKnowledgeRetriever(catalog, search, threads, null);
        JobKnowledgeRetriever remote = new WeaviateJobKnowledgeRetriever(weaviate, properties, embedded);
        return (transition, deadline) ->
                Fallback.on(remote.retrieve(transition, deadline), embedded.retrieve(transition, deadline));
    }

    /** As many as there are processors: a search only computes. What waits is bounded by the requests let in. */
    @Bean(destroyMethod = "dispose")
    Scheduler roleSearchThreads() {
        return Schedulers.newBoundedElastic(
                Runtime.getRuntime().availableProcessors(), Integer.MAX_VALUE, "role-search", 60, true);
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

    @Bean
    @ConditionalOnProperty(name = "careerpath.command", havingValue = SeedWeaviateCommand.NAME)
    SeedWeaviateCommand seedWeaviateCommand(
            WeaviateProperties properties,
            Catalog catalog,
            UpstreamClients clients,
            UpstreamGuards guards,
            ConfigurableApplicationContext context) {
        if (properties.url() == null) {
            return new SeedWeaviateCommand(null, context);
        }
        // Its own instances: to vectorize a batch takes longer than any question may.
        Upstream weaviate = Upstream.of(
                settings(properties).withResponseTimeout(WeaviateSeeding.PATIENCE), "weaviate-seed", clients, guards);
        return new SeedWeaviateCommand(new WeaviateSeeding(weaviate, properties, catalog), context);
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
