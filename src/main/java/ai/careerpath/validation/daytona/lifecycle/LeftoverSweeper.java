package ai.careerpath.validation.daytona.lifecycle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks for workspaces that nobody cares for any more: at start, every few minutes, and before the end. It stops after
 * the web server, so that validations under way are over by then or will never be.
 */
public final class LeftoverSweeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LeftoverSweeper.class);
    static final Duration PATIENCE_FOR_CREATIONS = Duration.ofSeconds(5);
    static final Duration PATIENCE_FOR_DELETIONS = Duration.ofSeconds(10);

    private final WorkspaceApi api;
    private final WorkspaceReaper reaper;
    private final Leases leases;
    private final WorkspaceRegistry registry;
    private final WorkspaceJournal journal;
    private final CredentialsGate credentials;
    private final SweepSchedule schedule;
    private final Clock clock;
    private final Disposable.Swap sweeps = Disposables.swap();
    private volatile boolean running;

    LeftoverSweeper(
            WorkspaceApi api,
            WorkspaceReaper reaper,
            Leases leases,
            WorkspaceRegistry registry,
            WorkspaceJournal journal,
            CredentialsGate credentials,
            SweepSchedule schedule,
            Clock clock) {
        this.api = api;
        this.reaper = reaper;
        this.leases = leases;
        this.registry = registry;
        this.journal = journal;
        this.credentials = credentials;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        journal.leftBehind().forEach(reaper::reap);
        sweeps.update(Flux.interval(Duration.ZERO, schedule.interval())
                .onBackpressureDrop()
                .concatMap(round ->
                        Mono.whenDelayError(sweep(), api.refreshLanguages()).onErrorComplete())
                .subscribe());
    }

    /** Gives to the reaper what carries our label and is too old, and what it had given up on. */
    public Mono<Void> sweep() {
        return Mono.defer(() -> {
            reaper.retryGivenUp();
            Instant before = clock.instant().minus(schedule.leftoverAge());
            return credentials
                    .watch(api.leftovers(before)
                            .filter(ref -> !registry.isOurs(ref))
                            .collectList())
                    .doOnNext(found -> {
                        if (!found.isEmpty()) {
                            log.info("Deleting {} workspaces that an earlier run left behind", found.size());
                        }
                        found.forEach(reaper::reap);
                    })
                    .doOnError(failure -> log.warn("Leftover workspaces cannot be listed: {}", failure.getMessage()))
                    .then();
        });
    }

    @Override
    public void stop() {
        sweeps.dispose();
        leases.releaseAll(PATIENCE_FOR_CREATIONS)
                .then(Mono.defer(() -> reaper.drain(PATIENCE_FOR_DELETIONS)))
                .block();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Lower than the web server's, hence stopped after it. */
    @Override
    public int getPhase() {
        return 0;
    }
}
