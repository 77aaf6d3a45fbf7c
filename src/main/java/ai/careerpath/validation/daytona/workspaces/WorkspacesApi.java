package ai.careerpath.validation.daytona.workspaces;

import ai.careerpath.model.ExecutionRecord;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.TestRuns;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.AnswerTooLargeException;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.validation.daytona.lifecycle.Workspace;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceApi;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceRef;
import ai.careerpath.validation.daytona.workspaces.WorkspacesApiMessages.CreateWorkspace;
import ai.careerpath.validation.daytona.workspaces.WorkspacesApiMessages.CreatedWorkspace;
import ai.careerpath.validation.daytona.workspaces.WorkspacesApiMessages.ExecuteCode;
import ai.careerpath.validation.daytona.workspaces.WorkspacesApiMessages.RunState;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Daytona's workspace API: a workspace per runtime, which executes code by itself and tells how it went. */
public final class WorkspacesApi implements WorkspaceApi {

    private static final String WORKSPACES = "/workspaces";
    private static final String WORKSPACE = "/workspaces/{id}";

    /** The calls that each validation makes, as metrics name them. */
    public static final List<String> OPERATIONS = List.of("POST " + WORKSPACES, "DELETE " + WORKSPACE);

    private static final String ISOLATION =
            "a workspace of Daytona's, which does not tell what the program can reach in it";
    private static final Duration POLL_PAUSE = Duration.ofMillis(300);

    private final Upstream upstream;
    private final LongSupplier nanoTime;

    public WorkspacesApi(Upstream upstream, LongSupplier nanoTime) {
        this.upstream = upstream;
        this.nanoTime = nanoTime;
    }

    @Override
    public Set<Language> languages() {
        return EnumSet.allOf(Language.class);
    }

    @Override
    public String runtime(Language language) {
        return image(language);
    }

    private static String image(Language language) {
        return LanguageDefinitions.of(language).workspace().runtime();
    }

    @Override
    public Mono<Workspace> create(WorkspaceRef ref, Language language, Duration limit) {
        long seconds = Math.max(1, limit.plusMillis(999).toSeconds());
        CreateWorkspace request = new CreateWorkspace(ref.name(), image(language), seconds);
        return upstream.json(web -> web.post().uri(WORKSPACES).bodyValue(request), CreatedWorkspace.class)
                .map(created -> workspace(ref, created));
    }

    @Override
    public Mono<Workspace> ready(Workspace workspace, Deadline deadline) {
        return Mono.just(workspace);
    }

    @Override
    public Mono<Run> execute(Workspace workspace, Program program, Duration limit, Deadline deadline) {
        if (!readsNothing(program)) {
            return Mono.just(new Run(Execution.unavailable(Wording.note("daytona.no-input")), ISOLATION, false));
        }
        return Mono.defer(() -> {
            long start = nanoTime.getAsLong();
            Deadline runLimit = Deadline.in(limit.plus(POLL_PAUSE), nanoTime);
            ExecuteCode request =
                    new ExecuteCode(program.code(), program.language().entrypoint());
            return upstream.json(
                            web -> web.post()
                                    .uri(
                                            "/workspaces/{id}/execute",
                                            workspace.ref().address())
                                    .bodyValue(request),
                            RunState.class)
                    .flatMap(state -> state.isOver() ? Mono.just(state) : poll(workspace, runLimit, deadline))
                    .map(state -> WorkspaceExecutionMapper.of(state, program.language(), limit, elapsed(start)))
                    .onErrorResume(
                            AnswerTooLargeException.class,
                            e -> Mono.just(
                                    Execution.outputLimit(ExecutionLimits.DRAINED_BYTES, Output.NONE, elapsed(start))))
                    .map(execution -> new Run(judged(program, execution, limit), ISOLATION, false));
        });
    }

    private static boolean readsNothing(Program program) {
        return program.input().equals(Program.Input.NONE)
                && program.files().isEmpty()
                && program.tests().stream().allMatch(test -> test.input().equals(Program.Input.NONE));
    }

    /** With what is known of it beside its outcome. Tests that read nothing are all one run. */
    private static Execution judged(Program program, Execution execution, Duration limit) {
        if (execution.outcome() == Outcome.UNAVAILABLE) {
            return execution;
        }
        Execution recorded = execution.with(execution
                .evidence()
                .by(
                        image(program.language()),
                        ISOLATION,
                        new ExecutionRecord.Limits(limit.toMillis(), 0, ExecutionLimits.KEPT_BYTES)));
        if (program.tests().isEmpty()) {
            return recorded;
        }
        try {
            return TestRuns.of(program, ExecutionLimits.within(limit), (test, rest) -> recorded);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nothing is waited for here", e);
        }
    }

    /** A 404 means that it is gone, which is all that is wanted. */
    @Override
    public Mono<Boolean> delete(WorkspaceRef ref) {
        return upstream.send(web -> web.delete().uri(WORKSPACE, ref.address()))
                .thenReturn(true)
                .onErrorResume(
                        UpstreamException.class,
                        failure -> failure.hasStatus(404) ? Mono.just(false) : Mono.error(failure));
    }

    @Override
    public boolean deletesByName() {
        return false;
    }

    @Override
    public Mono<Void> refreshLanguages() {
        return Mono.empty();
    }

    /** None: this API cannot list. The journal remembers instead. */
    @Override
    public Flux<WorkspaceRef> leftovers(Instant createdBefore) {
        return Flux.empty();
    }

    /** Looks until the run is over, or goes on after its limit. */
    private Mono<RunState> poll(Workspace workspace, Deadline runLimit, Deadline deadline) {
        Mono<RunState> status = upstream.json(
                web -> web.get().uri("/workspaces/{id}/status", workspace.ref().address()), RunState.class);
        return upstream.retrying(status, deadline)
                .filter(state -> state.isOver()
                        || state.isRunning() && runLimit.remaining().isZero())
                .repeatWhenEmpty(Integer.MAX_VALUE, rounds -> rounds.concatMap(round -> Mono.delay(POLL_PAUSE)));
    }

    private Duration elapsed(long start) {
        return Duration.ofNanos(nanoTime.getAsLong() - start);
    }

    private static Workspace workspace(WorkspaceRef ref, CreatedWorkspace created) {
        if (!StringUtils.hasText(created.id())) {
            throw new PermanentUpstreamException(
                    UPSTREAM, Wording.note("upstream.bad-payload", UPSTREAM, Wording.note("payload.no-workspace-id")));
        }
        return new Workspace(ref.withId(created.id()), true, null, 0);
    }
}
