package ai.careerpath.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Holds docs/configuration.md to the code, and the code to it. */
class ConfigurationDocumentTest {

    private static final String NOT_SET = "not set";
    private static final Pattern ROW = Pattern.compile(
            "\\| *(?:`(\\w+)`)? *\\| *`(careerpath\\.[^`]+)` *\\| *([^|]+?) *\\| *([^|]+?) *\\| *([^|]+?) *\\|");

    /** Settings that are read where no record is: by application.yml, by a condition, by an annotation. */
    private static final Set<String> WITHOUT_RECORD =
            Set.of("careerpath.data-dir", "careerpath.env-file", "careerpath.command");

    private record Row(String variable, String defaultValue) {}

    @Test
    void everySettingIsDocumentedWithItsVariableAndDefault() throws Exception {
        Map<String, Row> documented = documented();

        settings().forEach((property, defaultValue) -> {
            assertThat(documented).as("docs/configuration.md").containsKey(property);
            Row row = Objects.requireNonNull(documented.get(property));
            assertThat(row.defaultValue()).as("default of " + property).isEqualTo(defaultValue);
            assertThat(row.variable())
                    .as("variable of " + property)
                    .isEqualTo(Variable.ofProperty(property).map(Enum::name).orElse(""));
        });
    }

    @Test
    void nothingIsDocumentedThatDoesNotExist() throws Exception {
        Set<String> known = Stream.of(
                        settings().keySet().stream(),
                        Arrays.stream(Variable.values()).map(Variable::property),
                        WITHOUT_RECORD.stream())
                .flatMap(names -> names)
                .collect(Collectors.toSet());

        assertThat(known).containsAll(documented().keySet());
        assertThat(Files.readString(Path.of("src/main/resources/application.yml")))
                .contains("${careerpath.env-file:.env}");
    }

    @Test
    void everyVariableIsDocumentedAndInTheExample() throws Exception {
        String example = Files.readString(Path.of(".env.example"));
        Map<String, Row> documented = documented();

        for (Variable variable : Variable.values()) {
            assertThat(documented.get(variable.property()))
                    .as(variable.name())
                    .isNotNull()
                    .extracting(Row::variable)
                    .isEqualTo(variable.name());
            assertThat(example).containsPattern("(?m)^" + variable.name() + "=");
        }
    }

    private static Map<String, Row> documented() throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("docs/configuration.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String variable = row.group(1) == null ? "" : row.group(1);
                Row before =
                        rows.put(row.group(2), new Row(variable, row.group(3).replace("`", "")));
                assertThat(before).as(row.group(2) + " is documented twice").isNull();
            } else {
                assertThat(line).as("a row that is not read").doesNotMatch("\\|.*`careerpath\\..*\\|");
            }
        }
        return rows;
    }

    /** The properties of all records, with their defaults as they are written in the code. */
    private static Map<String, String> settings() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Map<String, String> settings = new TreeMap<>();
        for (var bean : scanner.findCandidateComponents("ai.careerpath")) {
            Class<?> type = Class.forName(bean.getBeanClassName());
            String prefix = Objects.requireNonNull(type.getAnnotation(ConfigurationProperties.class))
                    .value();
            for (RecordComponent component : type.getRecordComponents()) {
                settings.put(prefix + "." + kebab(component), defaultValue(type, component));
            }
        }
        assertThat(settings).hasSizeGreaterThan(30);
        return settings;
    }

    private static String kebab(RecordComponent component) {
        String name = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        return Map.class.isAssignableFrom(component.getType()) ? name + ".<language>" : name;
    }

    /** The annotation stands at the parameter of the constructor, where the record puts it. */
    private static String defaultValue(Class<?> type, RecordComponent component) {
        int position = Arrays.asList(type.getRecordComponents()).stream()
                .map(RecordComponent::getName)
                .toList()
                .indexOf(component.getName());
        DefaultValue value =
                type.getDeclaredConstructors()[0].getParameters()[position].getAnnotation(DefaultValue.class);
        return value == null || value.value().length == 0 ? NOT_SET : String.join(",", value.value());
    }
}
