package ai.careerpath.api.limits;

import ai.careerpath.api.language.AnswerLanguage;
import ai.careerpath.api.problem.ServerProblem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Gives requests that Tomcat refuses by itself, since they are no proper HTTP, a problem document in place of its HTML
 * page.
 */
final class ProblemErrorReportValve extends ErrorReportValve {

    private final ObjectMapper json;

    ProblemErrorReportValve(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean writable = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, writable);
        if (writable.get()) {
            write(status, AnswerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)), response);
        }
    }

    private void write(int status, Locale language, Response response) {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        AnswerLanguage.headers(language).forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        try {
            response.getOutputStream().write(document(status, language));
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("The client of a refused request has gone", e);
        }
    }

    private byte[] document(int status, Locale language) throws JsonProcessingException {
        return json.writeValueAsString(ServerProblem.of(status, language)).getBytes(StandardCharsets.UTF_8);
    }
}
