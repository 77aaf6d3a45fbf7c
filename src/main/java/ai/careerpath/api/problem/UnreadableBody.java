package ai.careerpath.api.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Explains a body that is not what it should be, in words that show nothing of the service's insides. */
final class UnreadableBody {

    private UnreadableBody() {}

    static String explain(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (cause instanceof StreamConstraintsException) {
            return "The body is nested too deeply or holds a text that is too long.";
        }
        if (cause instanceof JsonProcessingException malformed) {
            return "The body is not valid JSON" + place(malformed.getLocation()) + ".";
        }
        return "The body must be a JSON object in UTF-8.";
    }

    private static String mismatch(MismatchedInputException mismatch) {
        String field = path(mismatch.getPath());
        return field.isEmpty() ? "The body must be one JSON object." : field + " has a value of the wrong type.";
    }

    private static String path(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(reference -> reference.getFieldName() == null
                        ? "[" + reference.getIndex() + "]"
                        : "." + reference.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
