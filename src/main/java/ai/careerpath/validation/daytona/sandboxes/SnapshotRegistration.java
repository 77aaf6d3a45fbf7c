package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceApi;
import ai.careerpath.validation.daytona.sandboxes.SandboxSnapshots.Snapshot;
import java.time.Duration;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Has Daytona build the snapshot that holds every language, and follows the build. */
public final class SnapshotRegistration {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private final Upstream upstream;
    private final SandboxSnapshots snapshots;
    private final String name;
    private final Duration pause;

    /** @param name of the snapshot */
    public SnapshotRegistration(Upstream upstream, SandboxSnapshots snapshots, String name) {
        this(upstream, snapshots, name, PAUSE);
    }

    SnapshotRegistration(Upstream upstream, SandboxSnapshots snapshots, String name, Duration pause) {
        this.upstream = upstream;
        this.snapshots = snapshots;
        this.name = name;
        this.pause = pause;
    }

    /** {@code POST /snapshots}; three of these at once fit into the smallest quota (10 vCPU, 10 GiB). */
    record CreateSnapshot(String name, BuildInfo buildInfo, int cpu, int memory, int disk) {}

    record BuildInfo(String dockerfileContent) {}

    /** Emits each state the snapshot comes through, the last one being {@code active}; fails when it cannot get there. */
    public Flux<String> register() {
        return existing()
                .flatMap(snapshot -> snapshot.isInactive() ? snapshots.activate(snapshot) : Mono.just(snapshot))
                .switchIfEmpty(Mono.defer(this::create))
                .expand(snapshot ->
                        isSettled(snapshot) ? Mono.empty() : Mono.delay(pause).then(look()))
                .concatMap(SnapshotRegistration::unlessFailed)
                .map(snapshot -> Objects.requireNonNullElse(snapshot.state(), "unknown"))
                .distinctUntilChanged()
                .takeUntilOther(Mono.delay(TIMEOUT).then(Mono.error(SnapshotRegistration::tooSlow)));
    }

    private Mono<Snapshot> existing() {
        return look().onErrorResume(
                        UpstreamException.class,
                        failure -> failure.hasStatus(404) ? Mono.empty() : Mono.error(failure));
    }

    private Mono<Snapshot> look() {
        return snapshots
                .look(name)
                .retryWhen(Retry.backoff(5, pause).filter(RetriableUpstreamException.class::isInstance));
    }

    private static PermanentUpstreamException tooSlow() {
        return new PermanentUpstreamException(
                WorkspaceApi.UPSTREAM,
                "Daytona did not finish the snapshot in half an hour; run the command again to go on waiting");
    }

    private Mono<Snapshot> create() {
        String dockerfile = BundledFile.text("/daytona/polyglot.Dockerfile");
        CreateSnapshot request = new CreateSnapshot(name, new BuildInfo(dockerfile), 2, 2, 5);
        return upstream.json(web -> web.post().uri("/snapshots").bodyValue(request), Snapshot.class);
    }

    private static boolean isSettled(Snapshot snapshot) {
        return snapshot.isActive() || snapshot.isFailed();
    }

    private static Mono<Snapshot> unlessFailed(Snapshot snapshot) {
        if (!snapshot.isFailed()) {
            return Mono.just(snapshot);
        }
        String reason = snapshot.reason().english();
        return Mono.error(new PermanentUpstreamException(
                WorkspaceApi.UPSTREAM,
                "Daytona could not build the snapshot (%s): %s".formatted(snapshot.state(), reason)));
    }
}
