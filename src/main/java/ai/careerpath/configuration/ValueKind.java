package ai.careerpath.configuration;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/**
 * What the value of a setting has to be, in words for people.
 *
 * @param name as in "cannot be read as a time"
 * @param example one that can be read, as in "set it to a time such as 30s"
 */
record ValueKind(String name, String example) {

    private static final ValueKind YES_OR_NO = new ValueKind("true or false", "true or false");
    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, Long.class, Short.class);

    static ValueKind of(Class<?> declared) {
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(declared);
        if (type == Boolean.class) {
            return YES_OR_NO;
        }
        if (type == Duration.class) {
            return new ValueKind("a time", "a time such as 30s");
        }
        if (type == DataSize.class) {
            return new ValueKind("a size", "a size such as 64KB");
        }
        if (type == URI.class) {
            return new ValueKind("an address", "an address such as https://api.example.com");
        }
        if (Number.class.isAssignableFrom(type)) {
            return new ValueKind(
                    "a number", WHOLE.contains(type) ? "a whole number such as 3" : "a number such as 0.5");
        }
        return type.isEnum() ? oneOf(type) : other(type);
    }

    private static ValueKind oneOf(Class<?> type) {
        String names = Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", ", "one of ", ""));
        return new ValueKind(names, names);
    }

    private static ValueKind other(Class<?> type) {
        return new ValueKind("a " + type.getSimpleName(), "a value of this kind");
    }
}
