package ai.careerpath.upstream.http;

import ai.careerpath.upstream.failure.AnswerTooLargeException;
import ai.careerpath.upstream.failure.ErrorAnswer;
import ai.careerpath.upstream.failure.NotCalledException;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.QuotaExceededException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import reactor.netty.http.client.PrematureCloseException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/** Tells in one upstream's name what went wrong. */
final class UpstreamFailures {

    private static final List<String> TEXT_FIELDS =
            List.of("/error/message", "/error/0/message", "/message", "/error", "/detail", "/detail/0/msg");

    private final UpstreamSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    UpstreamFailures(UpstreamSettings settings, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** An answer with a status that is not a success. */
    UpstreamException status(int status, HttpHeaders headers, byte[] body) {
        String name = settings.name();
        String answered = name + " answered " + status + reasonPhrase(status);
        if (status >= 300 && status < 400) {
            String message = answered + ": redirects are never followed, set its URL to the final address";
            return new PermanentUpstreamException(name, status, message, null);
        }
        ErrorAnswer answer = answer(body);
        String said = answer.text();
        for (String quota : settings.quotaTexts()) {
            if (said.regionMatches(true, 0, quota, 0, quota.length())) {
                return new QuotaExceededException(name, status, answered + ": " + quota);
            }
        }
        if (status == 401 || status == 403) {
            String reason = said.isEmpty() ? "" : said + "; ";
            return new PermanentUpstreamException(
                    name, status, answered + ": " + reason + "check the API key and what it permits", null, answer);
        }
        String message = said.isEmpty() ? answered : answered + ": " + said;
        if (status == 408 || status == 429 || status >= 500) {
            return new RetriableUpstreamException(
                    name, status, message, null, RetryAfter.in(headers, clock).orElse(null), answer);
        }
        return new PermanentUpstreamException(name, status, message, null, answer);
    }

    /** A successful answer whose body is not what it should be. */
    UpstreamException badPayload(int status, String what) {
        String message = settings.name() + " sent a bad payload: " + what;
        return new PermanentUpstreamException(settings.name(), status, message, null);
    }

    UpstreamException tooLarge(int status, Throwable cause) {
        return new AnswerTooLargeException(settings.name(), status, settings.maxBody(), cause);
    }

    /** A call that got no answer, or only part of one. */
    UpstreamException broken(Throwable failure) {
        if (failure instanceof UpstreamException known) {
            return known;
        }
        String name = settings.name();
        if (isCausedBy(failure, PoolAcquireTimeoutException.class)) {
            String message = name + " is not called: no connection to it was free";
            return new NotCalledException(name, message, failure);
        }
        if (isCausedBy(failure, SSLException.class)) {
            String message = name + " cannot be trusted: its TLS certificate or handshake is not valid";
            return new PermanentUpstreamException(name, null, message, failure);
        }
        return new RetriableUpstreamException(name, name + " " + describe(failure), failure);
    }

    /** Whether the connection ended in the middle of an answer. */
    static boolean isCutShort(Throwable failure) {
        return isCausedBy(failure, PrematureCloseException.class);
    }

    private static String describe(Throwable failure) {
        if (isCausedBy(failure, UnknownHostException.class)) {
            return "cannot be reached: its host name is unknown";
        }
        if (isCausedBy(failure, ConnectException.class)) {
            return "cannot be reached: no connection";
        }
        if (isCausedBy(failure, ReadTimeoutException.class) || isCausedBy(failure, TimeoutException.class)) {
            return "did not answer in time";
        }
        return isCausedBy(failure, IOException.class) ? "broke the connection" : "did not answer in proper HTTP";
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(type::isInstance);
    }

    private ErrorAnswer answer(byte[] body) {
        try {
            JsonNode answer = json.readTree(body);
            String text = TEXT_FIELDS.stream()
                    .map(answer::at)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue)
                    .findFirst()
                    .orElse("");
            return new ErrorAnswer(
                    answer.path("code").textValue(), answer.path("source").textValue(), settings.clean(text));
        } catch (IOException e) {
            // Error pages of gateways are not JSON and say nothing a reader here could use.
            return ErrorAnswer.NONE;
        }
    }

    private static String reasonPhrase(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return known == null ? "" : " " + known.getReasonPhrase();
    }
}
