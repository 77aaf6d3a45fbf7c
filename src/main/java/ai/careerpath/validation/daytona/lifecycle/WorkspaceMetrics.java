package ai.careerpath.validation.daytona.lifecycle;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Keeps count of the workspaces: in memory and metrics, and through the journal on disk. */
public final class WorkspaceMetrics {

    private final Set<String> live = ConcurrentHashMap.newKeySet();
    private final WorkspaceJournal journal;
    private final Counter created;
    private final Counter deleted;
    private final Counter reaped;
    private final Counter unknown;

    public WorkspaceMetrics(WorkspaceJournal journal, MeterRegistry metrics) {
        this.journal = journal;
        this.created = counter(metrics, "created");
        this.deleted = counter(metrics, "deleted");
        this.reaped = counter(metrics, "reaped");
        this.unknown = counter(metrics, "unknown");
        metrics.gauge("careerpath.workspaces.live", live, Set::size);
    }

    /** A workspace is about to be created. */
    Mono<Void> intended(WorkspaceRef ref) {
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
        journal.settled(ref);
    }

    /** It is gone: ours, or one that an earlier process had left behind. */
    void deleted(WorkspaceRef ref) {
        boolean ours = live.remove(ref.name());
        (ours ? deleted : reaped).increment();
        journal.settled(ref);
    }

    /** The answer to its creation was lost, and the server has no workspace of that name. */
    void neverExisted(WorkspaceRef ref) {
        journal.settled(ref);
    }

    /** The answer to its creation was lost, and the API cannot tell whether it is there. */
    void unknown(WorkspaceRef ref) {
        unknown.increment();
        journal.settled(ref);
    }

    /** How many were created here and are not deleted yet. */
    public int live() {
        return live.size();
    }

    // One name with a tag: Prometheus reserves names that end in "created".
    private static Counter counter(MeterRegistry metrics, String event) {
        return metrics.counter("careerpath.workspaces", "event", event);
    }
}
