package ai.careerpath.api.problem;

import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Explains what Spring MVC itself refuses. */
final class FrameworkProblem {

    static final String NOTHING_THERE = "There is nothing at this path.";
    static final String NOT_UNDERSTOOD = "The request cannot be understood.";

    private FrameworkProblem() {}

    static String explain(Exception exception) {
        if (exception instanceof HttpRequestMethodNotSupportedException wrong) {
            String[] supported = wrong.getSupportedMethods();
            return "This path takes " + (supported == null ? "another method" : String.join(", ", supported)) + ".";
        }
        if (exception instanceof HttpMediaTypeNotSupportedException wrong) {
            return "Send a body with Content-Type " + types(wrong) + ".";
        }
        if (exception instanceof HttpMediaTypeNotAcceptableException) {
            return "This path answers application/json or, for career paths, text/event-stream.";
        }
        if (exception instanceof NoResourceFoundException) {
            return NOTHING_THERE;
        }
        return NOT_UNDERSTOOD;
    }

    private static String types(HttpMediaTypeNotSupportedException wrong) {
        return wrong.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
