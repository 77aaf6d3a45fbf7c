package ai.careerpath.api.problem;

import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * What is wrong with a body that is not what it should be, in words that show nothing of the service's insides.
 *
 * @param field where it is wrong, such as {@code tests[0].name}; empty where it is wrong as a whole
 * @param problem a predicate of the field, or a sentence about the whole
 */
record UnreadableBody(String field, Wording problem) {

    static UnreadableBody of(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        Throwable root = cause instanceof JsonMappingException && cause.getCause() != null ? cause.getCause() : cause;
        if (cause instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (cause instanceof JsonMappingException mapping && root instanceof InputCoercionException) {
            return new UnreadableBody(JsonPath.of(mapping), Wording.problem("field.wrong-type"));
        }
        if (root instanceof StreamConstraintsException) {
            return whole(Wording.problem("body.too-deep"));
        }
        if (root instanceof JsonParseException malformed && isRepeated(malformed)) {
            return new UnreadableBody(
                    JsonPath.of(malformed.getProcessor().getParsingContext()), Wording.problem("field.repeated"));
        }
        return whole(
                cause instanceof JsonProcessingException malformed
                        ? malformed(malformed.getLocation())
                        : Wording.problem("body.not-read"));
    }

    /** Returns the problem in a language; it names the field where there is one. */
    ProblemDetail in(Locale language) {
        return field.isEmpty()
                ? ProblemType.INVALID_REQUEST.because(problem, language)
                : FieldProblem.document(List.of(new FieldProblem(field, problem.in(language))), language);
    }

    private static UnreadableBody whole(Wording problem) {
        return new UnreadableBody("", problem);
    }

    private static UnreadableBody mismatch(MismatchedInputException mismatch) {
        String field = JsonPath.of(mismatch);
        if (field.isEmpty()) {
            return whole(Wording.problem("body.no-object"));
        }
        boolean isFraction = mismatch instanceof InvalidFormatException wrong
                && wrong.getValue() instanceof Number
                && wrong.getTargetType() == Integer.class;
        return new UnreadableBody(field, Wording.problem(isFraction ? "field.not-whole" : "field.wrong-type"));
    }

    /** Jackson has no exception of its own for it. */
    private static boolean isRepeated(JsonParseException malformed) {
        return malformed.getProcessor() != null
                && malformed.getOriginalMessage().startsWith("Duplicate field");
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
