package ai.careerpath.configuration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * Offers the {@link Variable}s, from the environment or from {@code .env}, as Spring properties. Matching quotes are
 * stripped; an empty value or a placeholder left over from {@code .env.example} counts as not set.
 */
final class VariablesPostProcessor implements EnvironmentPostProcessor, Ordered {

    private static final String SOURCE = "careerpathVariables";
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)your-[\\w-]*here");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (Variable variable : Variable.values()) {
            variable.names().stream()
                    .flatMap(name -> Optional.ofNullable(environment.getProperty(name)).stream())
                    .flatMap(value -> meant(value).stream())
                    .findFirst()
                    .ifPresent(value -> settings.put(variable.property(), value));
        }
        MapPropertySource source = new MapPropertySource(SOURCE, settings);
        MutablePropertySources sources = environment.getPropertySources();
        String environmentSource = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        if (sources.contains(environmentSource)) {
            sources.addAfter(environmentSource, source);
        } else {
            sources.addFirst(source);
        }
    }

    /** After the config files, since {@code .env} is one of them. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static Optional<String> meant(String raw) {
        String value = unquoted(raw.strip());
        return value.isBlank() || PLACEHOLDER.matcher(value).matches() ? Optional.empty() : Optional.of(value);
    }

    private static String unquoted(String value) {
        int last = value.length() - 1;
        boolean quoted = last > 0 && value.charAt(0) == value.charAt(last) && "\"'".indexOf(value.charAt(0)) >= 0;
        return quoted ? value.substring(1, last) : value;
    }
}
