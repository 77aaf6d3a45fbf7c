package ai.careerpath.upstream;

import ai.careerpath.step.Answer;
import ai.careerpath.step.Provenance;
import ai.careerpath.upstream.failure.UpstreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Answers from the embedded twin of a remote step when the remote one fails. */
public final class Fallback {

    private static final Logger log = LoggerFactory.getLogger(Fallback.class);

    private Fallback() {}

    /**
     * The remote answer; when there is none, the embedded one, marked as fallback with the reason. When the embedded twin
     * has nothing either, the failure of the remote one comes out.
     */
    public static <T> Mono<Answer<T>> on(Mono<Answer<T>> remote, Mono<Answer<T>> embedded) {
        return remote.onErrorResume(failure -> {
            String reason = reason(failure);
            return embedded.map(answer -> new Answer<>(answer.value(), fallback(answer.provenance(), reason)))
                    .switchIfEmpty(Mono.error(failure));
        });
    }

    /** What the embedded twin has to say about its own answer stays. */
    private static Provenance fallback(Provenance embedded, String cause) {
        String note = embedded.reason();
        return embedded.asFallback(note == null ? cause : cause + "; " + note);
    }

    private static String reason(Throwable failure) {
        if (failure instanceof UpstreamException known) {
            log.warn("{}; the embedded answer takes its place", known.getMessage());
            return String.valueOf(known.getMessage());
        }
        log.warn("A remote step failed for no known reason; the embedded answer takes its place", failure);
        return "internal error in the remote step";
    }
}
