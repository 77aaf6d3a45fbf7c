package ai.careerpath.validation.daytona.lifecycle;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The hold of one validation on its workspace. The workspace is created detached from whoever waits for it: one that
 * arrives after the lease was released goes to the reaper at once, as does the one that is held at its release.
 */
public final class Lease {

    private final WorkspaceReaper reaper;
    private final Sinks.One<Workspace> arrival = Sinks.one();
    private @Nullable Workspace held;
    private boolean begun;
    private boolean released;
    private boolean settled;

    Lease(WorkspaceReaper reaper) {
        this.reaper = reaper;
    }

    /** Starts the creation, which nothing but its own limits will end, and waits for the workspace. */
    public Mono<Workspace> hold(Mono<Workspace> creation) {
        return Mono.deferContextual(context -> {
            begin();
            // The context carries the trace, which the detached calls belong to all the same.
            creation.contextWrite(context).doFinally(end -> settle()).subscribe(this::arrived, arrival::tryEmitError);
            return arrival.asMono();
        });
    }

    /** Whether anyone still waits for the workspace. */
    public synchronized boolean isWanted() {
        return !released;
    }

    /** Whether the lease will have no more to give to the reaper. */
    synchronized boolean isOver() {
        return released && (settled || !begun);
    }

    /** Gives the workspace away, now or when it arrives. Completes at once. */
    public Mono<Void> release() {
        return Mono.fromRunnable(() -> {
            Workspace workspace = giveAway();
            if (workspace != null) {
                reaper.reap(workspace.ref());
            }
        });
    }

    private void arrived(Workspace workspace) {
        if (take(workspace)) {
            arrival.tryEmitValue(workspace);
        } else {
            reaper.reap(workspace.ref());
        }
    }

    private synchronized boolean take(Workspace workspace) {
        held = released ? null : workspace;
        return !released;
    }

    private synchronized @Nullable Workspace giveAway() {
        Workspace workspace = held;
        released = true;
        held = null;
        return workspace;
    }

    private synchronized void begin() {
        begun = true;
    }

    private synchronized void settle() {
        settled = true;
    }
}
