package ai.careerpath.validation.daytona.lifecycle;

import ai.careerpath.model.Language;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Creates workspaces. Each try has a name of its own, so that whatever a failed try may have left on the server is
 * deleted by that name and cannot stand in the way of the next one.
 */
public final class WorkspaceCreation {

    private final WorkspaceApi api;
    private final Upstream upstream;
    private final WorkspaceRegistry registry;
    private final WorkspaceReaper reaper;
    private final CredentialsGate credentials;

    WorkspaceCreation(
            WorkspaceApi api,
            Upstream upstream,
            WorkspaceRegistry registry,
            WorkspaceReaper reaper,
            CredentialsGate credentials) {
        this.api = api;
        this.upstream = upstream;
        this.registry = registry;
        this.reaper = reaper;
        this.credentials = credentials;
    }

    /**
     * A workspace for the language. Where workspaces of ours use up the organisation's quota, it waits until one is gone.
     *
     * @param deadline until when it is worth to wait for room; a try that has begun goes on
     * @param wanted whether a try is still worth it
     */
    public Mono<Workspace> create(Language language, Duration limit, Deadline deadline, BooleanSupplier wanted) {
        Mono<Workspace> attempt = Mono.defer(() -> {
            if (!wanted.getAsBoolean()) {
                return Mono.error(
                        new PermanentUpstreamException(WorkspaceApi.UPSTREAM, Wording.note("daytona.not-wanted")));
            }
            return credentials.refusal().map(Mono::<Workspace>error).orElseGet(() -> attempt(language, limit));
        });
        Retry room = Retry.from(signals -> signals.concatMap(signal -> room(signal.failure(), deadline)));
        return upstream.admit(upstream.once(attempt), deadline).retryWhen(room);
    }

    private Mono<Long> room(Throwable failure, Deadline deadline) {
        boolean waits = failure instanceof WorkspaceQuotaException
                && registry.usesQuota()
                && !deadline.remaining().isZero();
        return waits ? registry.room() : Mono.error(failure);
    }

    private Mono<Workspace> attempt(Language language, Duration limit) {
        WorkspaceRef ref = WorkspaceRef.fresh();
        return registry.intended(ref)
                .then(credentials.watch(api.create(ref, language, limit)))
                .flatMap(workspace -> registry.created(workspace.ref()).thenReturn(workspace))
                .doOnError(failure -> cleanUp(ref, failure))
                .doOnCancel(() -> reaper.reap(ref));
    }

    private void cleanUp(WorkspaceRef ref, Throwable failure) {
        if (!(failure instanceof UpstreamException known) || api.mayExist(known)) {
            reaper.reap(ref);
        } else {
            registry.refused(ref);
        }
    }
}
