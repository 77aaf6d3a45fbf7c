package ai.careerpath.upstream.http;

import ai.careerpath.upstream.failure.AnswerTooLargeException;
import ai.careerpath.upstream.failure.ErrorAnswer;
import ai.careerpath.upstream.failure.NotCalledException;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.QuotaExceededException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
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

/**
 * Tells in one upstream's name what went wrong, and what may pass: 408, 429, 5xx and broken connections are retriable, with
 * the wait that {@link RetryAfter} reads. How often a call is tried again is in {@code resilience.yml}.
 */
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
        String answered = status + reasonPhrase(status);
        if (status >= 300 && status < 400) {
            Wording wording = Wording.note("upstream.redirected", name, answered);
            return new PermanentUpstreamException(name, status, wording, null);
        }
        ErrorAnswer answer = answer(body);
        String said = answer.text();
        for (String quota : settings.quotaTexts()) {
            if (said.regionMatches(true, 0, quota, 0, quota.length())) {
                return new QuotaExceededException(
                        name, status, Wording.note("upstream.answered-saying", name, answered, quota));
            }
        }
        if (status == 401 || status == 403) {
            return new PermanentUpstreamException(
                    name, status, wording("upstream.credentials", answered, said), null, answer);
        }
        Wording wording = wording("upstream.answered", answered, said);
        if (status == 408 || status == 429 || status >= 500) {
            return new RetriableUpstreamException(
                    name, status, wording, null, RetryAfter.in(headers, clock).orElse(null), answer);
        }
        return new PermanentUpstreamException(name, status, wording, null, answer);
    }

    private Wording wording(String key, String answered, String said) {
        return said.isEmpty()
                ? Wording.note(key, settings.name(), answered)
                : Wording.note(key + "-saying", settings.name(), answered, said);
    }

    /** A call that was not made, since its address may not see the secrets of this upstream. */
    UpstreamException keyKept(URI address) {
        Wording wording = Wording.note(
                "upstream.key-kept",
                settings.name(),
                UpstreamText.clean(String.valueOf(address.getHost())),
                String.valueOf(settings.baseUrl().getHost()));
        return new PermanentUpstreamException(settings.name(), wording);
    }

    /** A successful answer whose body is not what it should be. */
    UpstreamException badPayload(int status, Wording what) {
        Wording wording = Wording.note("upstream.bad-payload", settings.name(), what);
        return new PermanentUpstreamException(settings.name(), status, wording, null);
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
            return new NotCalledException(name, Wording.note("upstream.no-free-connection", name), failure);
        }
        if (isCausedBy(failure, SSLException.class)) {
            return new PermanentUpstreamException(name, null, Wording.note("upstream.untrusted", name), failure);
        }
        return new RetriableUpstreamException(name, Wording.note(kind(failure), name), failure);
    }

    /** Whether the connection ended in the middle of an answer. */
    static boolean isCutShort(Throwable failure) {
        return isCausedBy(failure, PrematureCloseException.class);
    }

    private static String kind(Throwable failure) {
        if (isCausedBy(failure, UnknownHostException.class)) {
            return "upstream.unknown-host";
        }
        if (isCausedBy(failure, ConnectException.class)) {
            return "upstream.unreachable";
        }
        if (isCausedBy(failure, ReadTimeoutException.class) || isCausedBy(failure, TimeoutException.class)) {
            return "upstream.late";
        }
        return isCausedBy(failure, IOException.class) ? "upstream.broken" : "upstream.no-http";
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
