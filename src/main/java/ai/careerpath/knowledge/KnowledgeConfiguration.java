package ai.careerpath.knowledge;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.search.RoleSearch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Asks the remote source where one is configured, with the catalogue behind it; else the catalogue alone. */
@Configuration(proxyBeanMethods = false)
public class KnowledgeConfiguration {

    @Bean(name = JobKnowledgeRetriever.EMBEDDED, defaultCandidate = false)
    JobKnowledgeRetriever catalogJobKnowledgeRetriever(
            Catalog catalog, RoleSearch search, @Qualifier("roleSearchThreads") Scheduler threads) {
        return new CatalogJobKnowledgeRetriever(catalog, search, threads);
    }

    @Bean
    JobKnowledgeRetriever jobKnowledgeRetriever(
            @Qualifier(JobKnowledgeRetriever.REMOTE) ObjectProvider<JobKnowledgeRetriever> remote,
            @Qualifier(JobKnowledgeRetriever.EMBEDDED) JobKnowledgeRetriever embedded) {
        return new FallbackJobKnowledgeRetriever(remote.getIfAvailable(), embedded);
    }

    /** As many as there are processors: a search only computes. What waits is bounded by the requests let in. */
    @Bean(destroyMethod = "dispose")
    Scheduler roleSearchThreads() {
        return Schedulers.newBoundedElastic(
                Runtime.getRuntime().availableProcessors(), Integer.MAX_VALUE, "role-search", 60, true);
    }
}
