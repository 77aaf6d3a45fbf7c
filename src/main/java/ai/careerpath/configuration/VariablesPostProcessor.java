package ai.careerpath.configuration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Offers the {@link Variable}s, from the environment or from {@code .env}, as Spring properties, and those of {@code .env}
 * that are named by Spring's rule, such as {@code CAREERPATH_ACI_CACHETTL}: Spring itself looks for such names in the
 * environment only. Matching quotes are stripped; an empty value or a placeholder left over from {@code .env.example} counts
 * as not set.
 */
final class VariablesPostProcessor implements EnvironmentPostProcessor, Ordered {

    private static final String SOURCE = "careerpathVariables";
    /** Spring reads names by its rule for variables in a source whose own name ends so. */
    private static final String NAMED_BY_RULE =
            SOURCE + "-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    private static final Pattern BY_RULE = Pattern.compile("CAREERPATH_[A-Z0-9_]+");
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
        Map<String, Object> byRule = byRule(environment);
        offer(new SystemEnvironmentPropertySource(NAMED_BY_RULE, byRule), environment);
        offer(new MapPropertySource(SOURCE, settings), environment);
    }

    private static Map<String, Object> byRule(ConfigurableEnvironment environment) {
        Map<String, Object> variables = new LinkedHashMap<>();
        environment.getPropertySources().stream()
                .filter(source -> source instanceof EnumerablePropertySource<?>)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> BY_RULE.matcher(name).matches())
                .forEach(name -> Optional.ofNullable(environment.getProperty(name))
                        .flatMap(VariablesPostProcessor::meant)
                        .ifPresent(value -> variables.put(name, value)));
        return variables;
    }

    private static void offer(PropertySource<?> source, ConfigurableEnvironment environment) {
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
