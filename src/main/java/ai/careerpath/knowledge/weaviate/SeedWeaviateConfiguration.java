package ai.careerpath.knowledge.weaviate;

import ai.careerpath.catalog.CatalogProperties;
import ai.careerpath.command.CommandConfiguration;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.Upstreams;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Provides the command that fills Weaviate. */
@CommandConfiguration
@EnableConfigurationProperties({WeaviateProperties.class, CatalogProperties.class})
@Import({Upstreams.class, UpstreamClients.class, UpstreamGuards.class})
class SeedWeaviateConfiguration {

    @Bean
    SeedWeaviateCommand seedWeaviateCommand(
            WeaviateProperties properties, CatalogProperties catalog, Upstreams upstreams) {
        if (properties.url() == null) {
            return new SeedWeaviateCommand(null);
        }
        // Its own instances: to vectorize a batch takes longer than any question may.
        Upstream weaviate =
                upstreams.create(WeaviateConfiguration.settings(properties).build(), "weaviate-seed");
        return new SeedWeaviateCommand(new WeaviateSeeding(weaviate, properties, catalog.catalog()));
    }
}
