package ai.careerpath.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.failure.UpstreamException;
import java.net.URI;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** How the adapter of an upstream is called in a test. */
public abstract class CalledAdapter {

    /** The key that the adapter has to use; it must show up nowhere. */
    public static final String KEY = "canary-key-4711";

    /**
     * Calls the adapter, with {@link #KEY}, at the given address. Emits the message by which it failed; ends in an
     * error when it did not fail.
     */
    protected Mono<String> failure(URI baseUrl, Deadline deadline) {
        return success(baseUrl, deadline)
                .map(answer -> {
                    throw new AssertionError("no failure but " + answer);
                })
                .cast(String.class)
                .onErrorResume(UpstreamException.class, e -> Mono.just(String.valueOf(e.getMessage())));
    }

    /** Calls the adapter and completes when it succeeds; fails when it does not. */
    protected abstract Mono<?> success(URI baseUrl, Deadline deadline);

    /** The body of the answer that makes {@link #success} succeed. */
    protected abstract String goodAnswer();

    /** How often the server was called; an adapter that also cleans up behind it leaves those calls out. */
    protected long calls(FaultyServer server) {
        return server.requests().size();
    }

    /** The message of the failure, once it is clear that it came in time and gives nothing away. */
    protected final String message(URI url, Duration time) {
        Duration patience = time.plus(Duration.ofSeconds(3));
        String message = failure(url, Deadline.in(time)).block(patience);
        assertThat(message)
                .isNotBlank()
                .doesNotContain(KEY)
                .doesNotContain("<html")
                .doesNotContain("Exception")
                .hasSizeLessThan(800);
        return message;
    }
}
