package ai.careerpath.api.problem;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Where in a JSON document something is wrong. */
public final class JsonPath {

    /** How much is repeated of a name that a client chose. */
    private static final int LONGEST_NAME = 100;

    private JsonPath() {}

    /** Returns the place, such as {@code tests[0].name}; empty for the document itself. */
    public static String of(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(JsonPath::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** Returns the place where a document is being read. */
    static String of(@Nullable JsonStreamContext place) {
        if (place == null || place.inRoot()) {
            return "";
        }
        String outer = of(place.getParent());
        if (place.inArray()) {
            return outer + "[" + place.getCurrentIndex() + "]";
        }
        String name = StringUtils.truncate(String.valueOf(place.getCurrentName()), LONGEST_NAME);
        return outer.isEmpty() ? name : outer + "." + name;
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }
}
