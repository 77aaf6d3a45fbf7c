package ai.careerpath.api.limits;

import ai.careerpath.api.problem.ProblemType;
import ai.careerpath.api.problem.RefusedException;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Ends the work for requests when the service is stopped: what is done within a while is answered as ever, the rest with
 * a 503. It begins together with the web server's graceful shutdown, which waits for those answers.
 */
@Component
public final class GracefulDrain implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(GracefulDrain.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Duration limit;
    private final Sinks.Empty<Void> over = Sinks.empty();
    private volatile boolean running;

    GracefulDrain(ApiProperties properties) {
        this.limit = properties.drain();
    }

    /** The work, or a {@link RefusedException} when the service stops before it is done. */
    public <T> Mono<T> unlessOver(Mono<T> work) {
        return Mono.firstWithSignal(work, over.asMono().then(Mono.error(GracefulDrain::stopping)));
    }

    private static RefusedException stopping() {
        return new RefusedException(ProblemType.UNAVAILABLE, Wording.problem("service.stopping"), RETRY_AFTER);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        log.info("Requests under way have {} s to finish", limit.toSeconds());
        Mono.delay(limit).subscribe(time -> over.tryEmitEmpty());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE;
    }
}
