package ai.careerpath.catalog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the bundled catalogue once at start; a broken one stops the start. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    Catalog catalog() {
        return Catalog.bundled();
    }

    @Bean
    LexicalRoleSearch lexicalRoleSearch(Catalog catalog) {
        return new LexicalRoleSearch(catalog);
    }
}
