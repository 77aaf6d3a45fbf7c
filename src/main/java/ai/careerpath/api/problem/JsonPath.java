package ai.careerpath.api.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/** Where in a JSON document something is wrong. */
public final class JsonPath {

    private JsonPath() {}

    /** Returns the place, such as {@code tests[0].name}; empty for the document itself. */
    public static String of(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(JsonPath::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }
}
