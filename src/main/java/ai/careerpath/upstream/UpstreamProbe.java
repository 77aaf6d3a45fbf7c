package ai.careerpath.upstream;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Finds out what stands behind the URL of an upstream: asks it once the service is ready, logs the answer in one line, and
 * shows it in {@code /actuator/info} and in the health report. Until there is an answer the upstream is {@code DEGRADED}
 * and is asked again, soon at first and then each minute. Nobody waits for any of this.
 */
public final class UpstreamProbe
        implements ApplicationListener<ApplicationReadyEvent>, InfoContributor, HealthIndicator, DisposableBean {

    /** The fact that turns the line of the log into a warning. */
    public static final String WARNING = "warning";

    private static final Logger log = LoggerFactory.getLogger(UpstreamProbe.class);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    // A machine that is busy with its start may be late with the first answer.
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LAST_PAUSE = Duration.ofMinutes(1);

    private final String key;
    private final Upstream upstream;
    private final Function<Deadline, Mono<Map<String, Object>>> question;
    private final Disposable.Swap asking = Disposables.swap();
    private volatile Map<String, Object> facts = Map.of();
    private volatile @Nullable String failure;
    private volatile boolean passes;

    /**
     * @param key what {@code /actuator/info} calls it
     * @param question asks the upstream what it is, and answers with facts for people, in their order
     */
    public UpstreamProbe(String key, Upstream upstream, Function<Deadline, Mono<Map<String, Object>>> question) {
        this.key = key;
        this.upstream = upstream;
        this.question = question;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        asking.update(ask().subscribe());
    }

    /** Asks until there is an answer. */
    Mono<Void> ask() {
        return Mono.defer(() -> question.apply(Deadline.in(LIMIT)))
                .doOnNext(this::answered)
                .doOnError(this::failed)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                        .maxBackoff(LAST_PAUSE)
                        .jitter(0))
                .then();
    }

    private void answered(Map<String, Object> answer) {
        facts = answer;
        failure = null;
        String told = answer.entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining(", "));
        if (answer.containsKey(WARNING)) {
            log.warn("{} ({}): {}", upstream.name(), upstream.url(), told);
        } else {
            log.info("{} ({}): {}", upstream.name(), upstream.url(), told);
        }
    }

    private void failed(Throwable problem) {
        String message = problem instanceof UpstreamException known
                ? String.valueOf(known.getMessage())
                : "internal error: " + problem.getClass().getSimpleName();
        if (!Objects.equals(failure, message)) {
            log.warn("{}; asked again until it answers ({})", message, upstream.url());
        }
        failure = message;
        passes = problem instanceof RetriableUpstreamException;
    }

    @Override
    public void contribute(Info.Builder builder) {
        String problem = failure;
        builder.withDetail(
                key,
                Map.of(
                        "url",
                        upstream.url().toString(),
                        "server",
                        problem != null ? problem : facts.isEmpty() ? "not asked yet" : facts));
    }

    @Override
    public Health health() {
        Health calls = upstream.health().health();
        // A call that went well since then is the better witness.
        String problem = passes && calls.getStatus().equals(Status.UP) ? null : failure;
        Health.Builder health = problem == null
                ? Health.status(calls.getStatus())
                : upstream.health().degraded();
        health.withDetails(calls.getDetails());
        if (problem != null) {
            return health.withDetail("server", problem).build();
        }
        return (facts.isEmpty() ? health : health.withDetail("server", facts)).build();
    }

    @Override
    public void destroy() {
        asking.dispose();
    }
}
