package ai.careerpath.knowledge;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.upstream.UpstreamSeries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the remote source where one is configured, with the catalogue behind it; else the catalogue alone. */
@Configuration(proxyBeanMethods = false)
public class KnowledgeConfiguration {

    @Bean
    UpstreamSeries weaviateSeries() {
        return UpstreamSeries.of("weaviate", "POST /v1/graphql");
    }

    @Bean(name = JobKnowledgeRetriever.EMBEDDED, defaultCandidate = false)
    JobKnowledgeRetriever catalogJobKnowledgeRetriever(Catalog catalog) {
        return new CatalogJobKnowledgeRetriever(catalog);
    }

    @Bean
    JobKnowledgeRetriever jobKnowledgeRetriever(
            @Qualifier(JobKnowledgeRetriever.REMOTE) ObjectProvider<JobKnowledgeRetriever> remote,
            @Qualifier(JobKnowledgeRetriever.EMBEDDED) JobKnowledgeRetriever embedded) {
        return new FallbackJobKnowledgeRetriever(remote.getIfAvailable(), embedded);
    }
}
