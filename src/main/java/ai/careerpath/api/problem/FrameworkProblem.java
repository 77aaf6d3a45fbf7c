package ai.careerpath.api.problem;

import ai.careerpath.wording.Wording;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Explains what Spring MVC itself refuses. */
final class FrameworkProblem {

    static final Wording NOTHING_THERE = Wording.problem("path.nothing-there");
    static final Wording ANOTHER_METHOD = Wording.problem("path.another-method");
    static final Wording NOT_UNDERSTOOD = Wording.problem("request.not-understood");

    private FrameworkProblem() {}

    static Wording explain(Exception exception) {
        if (exception instanceof HttpRequestMethodNotSupportedException wrong) {
            String[] supported = wrong.getSupportedMethods();
            return supported == null ? ANOTHER_METHOD : Wording.problem("path.methods", String.join(", ", supported));
        }
        if (exception instanceof HttpMediaTypeNotSupportedException wrong) {
            return Wording.problem("path.content-types", types(wrong));
        }
        if (exception instanceof HttpMediaTypeNotAcceptableException) {
            return Wording.problem("path.answers");
        }
        return exception instanceof NoResourceFoundException ? NOTHING_THERE : NOT_UNDERSTOOD;
    }

    private static String types(HttpMediaTypeNotSupportedException wrong) {
        return wrong.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
