package ai.careerpath.courses;

import ai.careerpath.catalog.Catalog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the remote sources of courses that are configured, with the catalogue behind them; else the catalogue alone. */
@Configuration(proxyBeanMethods = false)
class CoursesConfiguration {

    @Bean(name = CourseFinder.EMBEDDED, defaultCandidate = false)
    CourseFinder catalogCourseFinder(Catalog catalog) {
        return new CatalogCourseFinder(catalog);
    }

    @Bean
    CourseFinder courseFinder(
            @Qualifier(CourseFinder.REMOTE) ObjectProvider<CourseFinder> remote,
            @Qualifier(CourseFinder.EMBEDDED) CourseFinder embedded) {
        return new FallbackCourseFinder(remote.orderedStream().toList(), embedded);
    }
}
