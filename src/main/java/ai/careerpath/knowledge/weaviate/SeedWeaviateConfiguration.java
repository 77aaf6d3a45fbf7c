package ai.careerpath.knowledge.weaviate;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.command.CommandConfiguration;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Provides the command that fills Weaviate. */
@CommandConfiguration
@EnableConfigurationProperties(WeaviateProperties.class)
@Import({UpstreamClients.class, UpstreamGuards.class})
class SeedWeaviateConfiguration {

    @Bean
    SeedWeaviateCommand seedWeaviateCommand(
            WeaviateProperties properties, UpstreamClients clients, UpstreamGuards guards) {
        if (properties.url() == null) {
            return new SeedWeaviateCommand(null);
        }
        // Its own instances: to vectorize a batch takes longer than any question may.
        Upstream weaviate = Upstream.of(
                WeaviateConfiguration.settings(properties).withResponseTimeout(WeaviateSeeding.PATIENCE),
                "weaviate-seed",
                clients,
                guards);
        return new SeedWeaviateCommand(new WeaviateSeeding(weaviate, properties, Catalog.bundled()));
    }
}
