package ai.careerpath.catalog;

import ai.careerpath.configuration.WrongSettingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the catalogue is used.
 *
 * @param search {@code auto}: by meaning where the sentence model runs
 * @param directory where there are further roles; null for the bundled ones alone
 */
@ConfigurationProperties("careerpath.catalog")
public record CatalogProperties(
        @DefaultValue("auto") Search search, @Nullable Path directory) {

    private static final String DIRECTORY = "careerpath.catalog.directory";

    public CatalogProperties {
        if (directory != null && !Files.isDirectory(directory.resolve("roles"))) {
            throw new WrongSettingException(
                    DIRECTORY,
                    "there is no folder roles in it",
                    "Name the folder that --careerpath.command=import-onet has written, or remove it.");
        }
    }

    /**
     * The bundled catalogue, with the further roles where there are some.
     *
     * @throws WrongSettingException when one of the further roles cannot be used
     */
    public Catalog catalog() {
        try {
            return directory == null ? Catalog.bundled() : Catalog.bundledWith(directory);
        } catch (InvalidCatalogException e) {
            throw new WrongSettingException(
                    DIRECTORY,
                    "a role in it cannot be used; " + e.getMessage(),
                    "Mend the role, import the roles again, or remove the setting.");
        }
    }

    /** How a job title is looked up: by its meaning where that can be, or by its words alone. */
    public enum Search {
        AUTO,
        LEXICAL
    }
}
