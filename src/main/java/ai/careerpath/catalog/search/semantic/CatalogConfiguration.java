package ai.careerpath.catalog.search.semantic;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.CatalogProperties;
import ai.careerpath.catalog.CatalogProperties.Search;
import ai.careerpath.catalog.occupation.OccupationMap;
import ai.careerpath.catalog.search.RoleSuggestions;
import ai.careerpath.catalog.search.embedding.SentenceModel;
import ai.careerpath.catalog.search.semantic.BackgroundRoleSearch.LoadedSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the bundled catalogue once at start, where a broken one stops the start, and the search by meaning after it. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    Catalog catalog(CatalogProperties properties) {
        return properties.catalog();
    }

    @Bean
    RoleSuggestions roleSuggestions(Catalog catalog) {
        return new RoleSuggestions(catalog);
    }

    @Bean
    BackgroundRoleSearch roleSearch(Catalog catalog, CatalogProperties properties) {
        return new BackgroundRoleSearch(() -> load(catalog, properties.directory()));
    }

    @Bean
    InfoContributor roleSearchInfo(BackgroundRoleSearch search) {
        return builder -> builder.withDetail("roleSearch", search.describe());
    }

    /** Not before the service is ready: nobody is to wait for it longer because of this. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> roleSearchStart(
            BackgroundRoleSearch search, CatalogProperties properties) {
        return ready -> {
            if (properties.search() == Search.AUTO) {
                search.start();
            } else {
                search.stayLexical("careerpath.catalog.search is lexical");
            }
        };
    }

    private static LoadedSearch load(Catalog catalog, @Nullable Path more) {
        SentenceModel model = SentenceModel.load();
        try {
            return new LoadedSearch(
                    new SemanticRoleSearch(catalog, OccupationMap.bundled().all(), model, vectors(more)), model::close);
        } catch (IOException e) {
            model.close();
            throw new UncheckedIOException(e);
        }
    }

    private static TextVectors vectors(@Nullable Path more) throws IOException {
        TextVectors bundled = RoleEmbeddingsBuilder.bundled();
        return more == null ? bundled : bundled.with(new ImportedRoles(more).vectorsRead());
    }
}
