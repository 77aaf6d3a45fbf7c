package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.occupation.OccupationMap;
import ai.careerpath.catalog.search.MeaningSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The reader of roles, and the threads it computes on. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    /** The map of occupations takes its time and memory only once a title asks for it. */
    @Bean
    RoleReader roleReader(Catalog catalog, MeaningSearch meaning) {
        return new CatalogRoleReader(catalog, SingletonSupplier.of(OccupationMap::bundled), meaning);
    }

    /** As many as there are processors: reading only computes. What waits is bounded by the requests let in. */
    @Bean(destroyMethod = "dispose")
    Scheduler readingThreads() {
        return Schedulers.newBoundedElastic(
                Runtime.getRuntime().availableProcessors(), Integer.MAX_VALUE, "role-reading", 60, true);
    }
}
