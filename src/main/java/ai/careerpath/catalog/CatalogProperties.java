package ai.careerpath.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bundled catalogue is used.
 *
 * @param search {@code auto}: by meaning where the sentence model runs
 */
@ConfigurationProperties("careerpath.catalog")
record CatalogProperties(@DefaultValue("auto") Search search) {

    enum Search {
        AUTO,
        LEXICAL
    }
}
