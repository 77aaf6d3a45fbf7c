package ai.careerpath.api.problem;

import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Explains a body that is not what it should be, in words that show nothing of the service's insides. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Wording explain(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (cause instanceof JsonMappingException mapping && mapping.getCause() instanceof InputCoercionException) {
            return Wording.problem("body.wrong-type", JsonPath.of(mapping));
        }
        if (cause instanceof StreamConstraintsException) {
            return Wording.problem("body.too-deep");
        }
        if (cause instanceof JsonProcessingException malformed) {
            return malformed(malformed.getLocation());
        }
        return Wording.problem("body.not-read");
    }

    private static Wording mismatch(MismatchedInputException mismatch) {
        String field = JsonPath.of(mismatch);
        return field.isEmpty() ? Wording.problem("body.no-object") : Wording.problem("body.wrong-type", field);
    }

    private static Wording malformed(@Nullable JsonLocation location) {
        return location == null
                ? Wording.problem("body.no-json")
                : Wording.problem(
                        "body.no-json-at",
                        Integer.toString(location.getLineNr()),
                        Integer.toString(location.getColumnNr()));
    }
}
