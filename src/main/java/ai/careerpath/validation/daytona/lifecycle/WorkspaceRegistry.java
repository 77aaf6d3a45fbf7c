package ai.careerpath.validation.daytona.lifecycle;

import ai.careerpath.step.Deadline;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The workspaces of this process: which there are, in memory and on disk through the journal, and how many, in metrics. */
public final class WorkspaceRegistry {

    // Daytona deletes in the background: for so long a deleted workspace may still count.
    private static final Duration DELETION = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final Set<String> live = ConcurrentHashMap.newKeySet();
    private final Set<String> intended = ConcurrentHashMap.newKeySet();
    private final Sinks.Many<String> gone = Sinks.many().multicast().directBestEffort();
    private volatile Deadline freed = Deadline.in(Duration.ZERO);
    private final WorkspaceJournal journal;
    private final Counter created;
    private final Counter deleted;
    private final Counter reaped;
    private final Counter unknown;

    WorkspaceRegistry(WorkspaceJournal journal, MeterRegistry metrics) {
        this.journal = journal;
        this.created = Event.CREATED.counter(metrics);
        this.deleted = Event.DELETED.counter(metrics);
        this.reaped = Event.REAPED.counter(metrics);
        this.unknown = Event.UNKNOWN.counter(metrics);
        metrics.gauge("careerpath.workspaces.live", live, Set::size);
    }

    /** A workspace is about to be created. */
    Mono<Void> intended(WorkspaceRef ref) {
        intended.add(ref.name());
        return journal.intended(ref);
    }

    /** It is there. */
    Mono<Void> created(WorkspaceRef ref) {
        live.add(ref.name());
        created.increment();
        return journal.created(ref);
    }

    /** The server refused: there is nothing to delete. */
    void refused(WorkspaceRef ref) {
        settled(ref);
    }

    /** It is gone: ours, or one that an earlier process had left behind. */
    void deleted(WorkspaceRef ref) {
        boolean ours = live.remove(ref.name());
        (ours ? deleted : reaped).increment();
        freed = Deadline.in(DELETION);
        settled(ref);
        synchronized (gone) {
            gone.tryEmitNext(ref.name());
        }
    }

    /** The answer to its creation was lost, and the server has no workspace of that name. */
    void neverExisted(WorkspaceRef ref) {
        settled(ref);
    }

    /** The answer to its creation was lost, and the API cannot tell whether it is there. */
    void unknown(WorkspaceRef ref) {
        unknown.increment();
        settled(ref);
    }

    /** How many were created here and are not deleted yet. */
    public int live() {
        return live.size();
    }

    /** Whether this process holds it, or is about to. */
    boolean isOurs(WorkspaceRef ref) {
        return intended.contains(ref.name());
    }

    /**
     * Whether workspaces of this process count against the organisation's quota: one whose creation has not been answered
     * yet and one that was deleted just now as well.
     */
    boolean usesQuota() {
        return !intended.isEmpty() || !freed.remaining().isZero();
    }

    /** Waits until one of this process's workspaces is gone, or for a while. */
    Mono<Long> room() {
        Mono<Long> jitter = Mono.defer(() ->
                Mono.delay(Duration.ofMillis(100 + ThreadLocalRandom.current().nextInt(300))));
        return gone.asFlux().next().timeout(LONGEST_WAIT).onErrorComplete().then(jitter);
    }

    private void settled(WorkspaceRef ref) {
        intended.remove(ref.name());
        journal.settled(ref);
    }

    /** Registers the counters of all events, so that they are there before the first one. */
    public static void register(MeterRegistry metrics) {
        for (Event event : Event.values()) {
            event.counter(metrics);
        }
    }

    /** What became of a workspace. */
    private enum Event {
        CREATED,
        DELETED,
        REAPED,
        UNKNOWN;

        // One name with a tag: Prometheus reserves names that end in "created".
        Counter counter(MeterRegistry metrics) {
            return metrics.counter("careerpath.workspaces", "event", name().toLowerCase(Locale.ROOT));
        }
    }
}
