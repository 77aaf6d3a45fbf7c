package ai.careerpath.upstream;

import ai.careerpath.step.Answer;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Answers from the embedded twin of a remote step when the remote one is not configured, or fails. */
public final class Fallback {

    private static final Logger log = LoggerFactory.getLogger(Fallback.class);

    private final Note notConfigured;

    /** @param setting the environment variable that would configure the remote service */
    public Fallback(String setting) {
        this.notConfigured = Note.of(Note.Kind.NOT_CONFIGURED, Wording.note("not-configured", setting));
    }

    /**
     * Returns the remote answer; when there is none, the embedded one, marked as fallback with the reason. When the
     * embedded twin has nothing either, the failure of the remote one comes out. Without a remote service the embedded
     * answer notes that none is configured.
     *
     * @param remote null when no remote service is configured
     */
    public <T> Mono<Answer<T>> of(@Nullable Mono<Answer<T>> remote, Mono<Answer<T>> embedded) {
        if (remote == null) {
            return embedded.map(answer -> new Answer<>(answer.value(), withoutRemote(answer.provenance())));
        }
        return remote.onErrorResume(failure -> {
            Wording reason = reason(failure);
            return embedded.map(answer ->
                            new Answer<>(answer.value(), answer.provenance().asFallback(reason)))
                    .switchIfEmpty(Mono.error(failure));
        });
    }

    /** Returns the provenance of an embedded answer, noting that no remote service is configured. */
    public Provenance withoutRemote(Provenance embedded) {
        return embedded.withFirst(notConfigured);
    }

    private static Wording reason(Throwable failure) {
        if (failure instanceof UpstreamException known) {
            log.warn("{}; the embedded answer takes its place", known.getMessage());
            return known.wording();
        }
        log.warn("A remote step failed for no known reason; the embedded answer takes its place", failure);
        return Wording.note("remote-step-failed");
    }
}
