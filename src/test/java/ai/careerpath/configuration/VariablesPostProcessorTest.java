package ai.careerpath.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class VariablesPostProcessorTest {

    private static final String URL = "careerpath.weaviate.url";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"http://w:8080|http://w:8080", "\"http://w\"|http://w", "'http://w'|http://w", "\"half|\"half"})
    void aVariableBecomesItsPropertyWithoutQuotes(String value, String property) {
        assertThat(environment(Map.of("WEAVIATE_URL", value)).getProperty(URL)).isEqualTo(property);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "\"\"", "your-weaviate-url-here", "your-here", "YOUR-KEY-HERE", "'your-key-here'"})
    void emptyValuesAndPlaceholdersCountAsNotSet(String value) {
        assertThat(environment(Map.of("WEAVIATE_URL", value)).containsProperty(URL))
                .isFalse();
    }

    @Test
    void theNamesOfDaytonasOwnClientsAreRead() {
        Map<String, Object> theirs = Map.of("DAYTONA_API_URL", "http://theirs/api", "DAYTONA_TARGET", "eu");

        assertThat(environment(theirs))
                .returns("http://theirs/api", each -> each.getProperty("careerpath.daytona.base-url"))
                .returns("eu", each -> each.getProperty("careerpath.daytona.target"));
        assertThat(environment(Map.of("DAYTONA_API_URL", "http://theirs/api", "DAYTONA_BASE_URL", "http://ours/api"))
                        .getProperty("careerpath.daytona.base-url"))
                .isEqualTo("http://ours/api");
    }

    @Test
    void theCommandLineGoesBeforeAVariable() {
        StandardEnvironment environment = environment(Map.of("WEAVIATE_URL", "http://variable"));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("commandLine", Map.of(URL, "http://command-line")));

        assertThat(environment.getProperty(URL)).isEqualTo("http://command-line");
    }

    @Test
    void aVariableGoesBeforeConfigurationFiles() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("file", Map.of(URL, "http://file", "WEAVIATE_URL", "http://dot-env")));
        process(environment);

        assertThat(environment.getProperty(URL)).isEqualTo("http://dot-env");
    }

    /** As docs/configuration.md says of a property without a variable of its own. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"CAREERPATH_ACI_CACHETTL, 1h", "CAREERPATH_ACI_CACHE_TTL, 1h", "CAREERPATH_ACI_CACHETTL, '1h'"})
    void aVariableBySpringsRuleIsReadFromTheFileToo(String name, String value) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("file", Map.of(name, value)));
        process(environment);

        assertThat(Binder.get(environment)
                        .bind("careerpath.aci.cache-ttl", Duration.class)
                        .get())
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aVariableOfTheEnvironmentGoesBeforeTheSameInTheFile() {
        StandardEnvironment environment = unread(Map.of("CAREERPATH_ACI_CACHETTL", "2h"));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("file", Map.of("CAREERPATH_ACI_CACHETTL", "1h")));
        process(environment);

        assertThat(Binder.get(environment)
                        .bind("careerpath.aci.cache-ttl", Duration.class)
                        .get())
                .isEqualTo(Duration.ofHours(2));
    }

    private static StandardEnvironment environment(Map<String, Object> variables) {
        StandardEnvironment environment = unread(variables);
        process(environment);
        return environment;
    }

    private static StandardEnvironment unread(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return environment;
    }

    private static void process(StandardEnvironment environment) {
        new VariablesPostProcessor().postProcessEnvironment(environment, new SpringApplication());
    }
}
