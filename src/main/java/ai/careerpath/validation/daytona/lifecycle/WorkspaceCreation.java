package ai.careerpath.validation.daytona.lifecycle;

import ai.careerpath.model.Deadline;
import ai.careerpath.model.Language;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import reactor.core.publisher.Mono;

/**
 * Creates workspaces, with retries. Each try has a name of its own, so that whatever a failed try may have left on the
 * server is deleted by that name and cannot stand in the way of the next one.
 */
public final class WorkspaceCreation {

    private final WorkspaceApi api;
    private final UpstreamGuard guard;
    private final WorkspaceMetrics ledger;
    private final WorkspaceReaper reaper;
    private final CredentialsGate key;

    public WorkspaceCreation(
            WorkspaceApi api,
            UpstreamGuard guard,
            WorkspaceMetrics ledger,
            WorkspaceReaper reaper,
            CredentialsGate key) {
        this.api = api;
        this.guard = guard;
        this.ledger = ledger;
        this.reaper = reaper;
        this.key = key;
    }

    /**
     * A workspace for the language.
     *
     * @param deadline until when it is worth to begin another try; a try that has begun goes on
     * @param wanted whether another try is worth it
     */
    public Mono<Workspace> create(Language language, Duration limit, Deadline deadline, BooleanSupplier wanted) {
        Mono<Workspace> attempt = Mono.defer(() -> {
            if (!wanted.getAsBoolean()) {
                return Mono.error(new PermanentUpstreamException("Daytona", "Nobody waits for the workspace any more"));
            }
            return key.refusal().map(Mono::<Workspace>error).orElseGet(() -> attempt(language, limit));
        });
        return guard.retrying(attempt, deadline);
    }

    private Mono<Workspace> attempt(Language language, Duration limit) {
        WorkspaceRef ref = WorkspaceRef.fresh();
        return ledger.intended(ref)
                .then(key.watch(api.create(ref, language, limit)))
                .flatMap(workspace -> ledger.created(workspace.ref()).thenReturn(workspace))
                .doOnError(failure -> cleanUp(ref, failure))
                .doOnCancel(() -> reaper.reap(ref));
    }

    private void cleanUp(WorkspaceRef ref, Throwable failure) {
        if (mayExist(failure)) {
            reaper.reap(ref);
        } else {
            ledger.refused(ref);
        }
    }

    /** Whether the server may have a workspace in spite of the failure: unless it clearly refused. */
    private static boolean mayExist(Throwable failure) {
        if (!(failure instanceof UpstreamException known) || known.status() == null) {
            return true;
        }
        int status = known.status();
        boolean failedToStart =
                String.valueOf(known.getMessage()).toLowerCase(Locale.ROOT).contains("failed to start");
        return status < 300 || status >= 500 || status == 408 || status == 409 || failedToStart;
    }
}
