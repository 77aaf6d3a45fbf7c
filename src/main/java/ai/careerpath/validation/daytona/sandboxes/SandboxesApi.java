package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.http.UpstreamText;
import ai.careerpath.validation.daytona.lifecycle.Workspace;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceApi;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceRef;
import ai.careerpath.validation.daytona.sandboxes.SandboxMessages.CreateSandbox;
import ai.careerpath.validation.daytona.sandboxes.SandboxMessages.Sandbox;
import ai.careerpath.validation.daytona.sandboxes.SandboxMessages.ToolboxProxyUrl;
import ai.careerpath.wording.Wording;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Daytona's sandbox API: a sandbox is created, polled until it has started, and spoken to through its toolbox. */
public final class SandboxesApi implements WorkspaceApi {

    private static final String SANDBOXES = "/sandbox";
    private static final String SANDBOX = "/sandbox/{id}";

    /** The calls that each validation makes, as metrics name them. */
    public static final List<String> OPERATIONS = List.of("POST " + SANDBOXES, "DELETE " + SANDBOX);

    private static final int AUTO_STOP_MINUTES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration TTL_SLACK = Duration.ofMinutes(2);

    private final Upstream upstream;
    private final SandboxSnapshots snapshots;
    private final @Nullable String target;
    private final SandboxToolbox toolbox;
    private final SandboxListing listing;

    /**
     * @param target the region sandboxes are created in; null for the server's default
     */
    public SandboxesApi(Upstream upstream, SandboxSnapshots snapshots, @Nullable String target) {
        this.upstream = upstream;
        this.snapshots = snapshots;
        this.target = StringUtils.hasText(target) ? target : null;
        this.toolbox = new SandboxToolbox(upstream);
        this.listing = new SandboxListing(upstream);
    }

    @Override
    public Set<Language> languages() {
        return snapshots.languages();
    }

    @Override
    public String runtime(Language language) {
        return "snapshot " + Objects.requireNonNullElse(snapshots.of(language), "of the server");
    }

    @Override
    public Mono<Workspace> create(WorkspaceRef ref, Language language, Duration limit) {
        CreateSandbox request = new CreateSandbox(
                ref.name(),
                snapshots.of(language),
                target,
                SandboxListing.LABELS,
                true,
                false,
                AUTO_STOP_MINUTES,
                0,
                limit.plus(TTL_SLACK).plusSeconds(59).toMinutes());
        return upstream.json(web -> web.post().uri(SANDBOXES).bodyValue(request), Sandbox.class)
                .map(sandbox -> workspace(ref, sandbox))
                .onErrorResume(
                        UpstreamException.class,
                        failure -> snapshots.explain(language, failure).flatMap(Mono::error));
    }

    @Override
    public boolean mayExist(UpstreamException failure) {
        return WorkspaceApi.super.mayExist(failure) || SandboxFailures.isFailedStart(failure);
    }

    @Override
    public Mono<Workspace> ready(Workspace workspace, Deadline deadline) {
        Mono<Workspace> started = workspace.ready() ? Mono.just(workspace) : poll(workspace, deadline);
        return started.flatMap(ready -> ready.toolbox() == null ? withToolbox(ready, deadline) : Mono.just(ready));
    }

    @Override
    public Mono<Run> execute(Workspace workspace, Program program, Duration limit, Deadline deadline) {
        String snapshot = Objects.requireNonNullElse(snapshots.of(program.language()), "");
        return toolbox.execute(workspace, snapshot, program, limit, deadline);
    }

    /** 409 means that the sandbox is being created, or is being deleted already: its state tells which. */
    @Override
    public Mono<Boolean> delete(WorkspaceRef ref) {
        return upstream.send(web -> web.delete().uri(SANDBOX, ref.address()))
                .thenReturn(true)
                .onErrorResume(UpstreamException.class, failure -> {
                    if (failure.hasStatus(404)) {
                        return Mono.just(false);
                    }
                    return failure.hasStatus(409) ? lookInto(ref) : Mono.error(failure);
                });
    }

    @Override
    public boolean deletesByName() {
        return true;
    }

    @Override
    public Mono<Void> refreshLanguages() {
        return snapshots.refresh();
    }

    @Override
    public Flux<WorkspaceRef> leftovers(Instant createdBefore) {
        return listing.createdBefore(createdBefore);
    }

    private Mono<Workspace> poll(Workspace workspace, Deadline deadline) {
        Mono<Workspace> look = upstream.retrying(reading(get(workspace.ref())), deadline)
                .onErrorMap(UpstreamException.class, SandboxesApi::lost)
                .map(sandbox -> workspace(workspace.ref(), sandbox))
                .filter(Workspace::ready);
        return look.repeatWhenEmpty(Integer.MAX_VALUE, rounds -> rounds.concatMap(round -> Mono.delay(pause(round))));
    }

    /** A sandbox that was created and is not there any more: another one may stay. */
    private static UpstreamException lost(UpstreamException failure) {
        return failure.hasStatus(404) ? SandboxFailures.retriable(failure, Wording.note("daytona.lost")) : failure;
    }

    private static Duration pause(long round) {
        Duration pause = FIRST_PAUSE.plus(FIRST_PAUSE.multipliedBy(round / 8));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private Mono<Workspace> withToolbox(Workspace workspace, Deadline deadline) {
        Mono<ToolboxProxyUrl> call = upstream.json(
                web -> web.get()
                        .uri("/sandbox/{id}/toolbox-proxy-url", workspace.ref().address()),
                ToolboxProxyUrl.class);
        return upstream.retrying(reading(call), deadline).map(answer -> {
            URI url = url(answer.url());
            if (url == null) {
                throw upstream.badPayload(Wording.note("payload.no-toolbox"));
            }
            return new Workspace(workspace.ref(), true, url, workspace.memoryBytes());
        });
    }

    private static <T> Mono<T> reading(Mono<T> call) {
        return call.onErrorMap(UpstreamException.class, SandboxFailures::ofReading);
    }

    private Mono<Sandbox> get(WorkspaceRef ref) {
        return upstream.json(web -> web.get().uri(SANDBOX, ref.address()), Sandbox.class);
    }

    private Mono<Boolean> lookInto(WorkspaceRef ref) {
        return get(ref).flatMap(sandbox -> "destroyed".equals(sandbox.desiredState())
                        ? Mono.just(true)
                        : Mono.<Boolean>error(
                                new RetriableUpstreamException(UPSTREAM, Wording.note("daytona.still-creating"), null)))
                .onErrorResume(
                        UpstreamException.class,
                        failure -> failure.hasStatus(404) ? Mono.just(true) : Mono.error(failure));
    }

    private static Workspace workspace(WorkspaceRef ref, Sandbox sandbox) {
        if (!StringUtils.hasText(sandbox.id())) {
            throw new RetriableUpstreamException(
                    UPSTREAM, Wording.note("upstream.bad-payload", UPSTREAM, Wording.note("payload.no-id")), null);
        }
        if (SandboxStates.isOver(sandbox.state())) {
            String told = sandbox.errorReason();
            Wording reason = told == null ? Wording.note("no-reason") : Wording.verbatim(UpstreamText.clean(told));
            Wording wording = Wording.note("daytona.no-start", String.valueOf(sandbox.state()), reason);
            throw SandboxStates.isForGood(sandbox.state())
                    ? new PermanentUpstreamException(UPSTREAM, wording)
                    : new RetriableUpstreamException(UPSTREAM, wording, null);
        }
        long memory = sandbox.memory() == null ? 0 : (long) (sandbox.memory() * (1L << 30));
        boolean ready = SandboxStates.isStarted(sandbox.state());
        return new Workspace(ref.withId(sandbox.id()), ready, url(sandbox.toolboxProxyUrl()), memory);
    }

    private static @Nullable URI url(@Nullable String text) {
        if (!StringUtils.hasText(text)) {
            return null;
        }
        try {
            URI url = new URI(StringUtils.trimTrailingCharacter(text.strip(), '/'));
            return url.getHost() == null ? null : url;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
