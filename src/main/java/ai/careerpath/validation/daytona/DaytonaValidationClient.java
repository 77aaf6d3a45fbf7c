package ai.careerpath.validation.daytona;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.validation.CodeValidationMapper;
import ai.careerpath.validation.SandboxRuntime;
import ai.careerpath.validation.SandboxValidator;
import ai.careerpath.validation.daytona.lifecycle.Lease;
import ai.careerpath.validation.daytona.lifecycle.Leases;
import ai.careerpath.validation.daytona.lifecycle.Workspace;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceApi;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceApi.Run;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceCreation;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Validates code in a Daytona workspace of its own: created, used once, and given to the reaper. */
final class DaytonaValidationClient implements SandboxValidator {

    /** What is kept back of the time left, for the answer to travel. */
    private static final Duration RETURN_TRIP = Duration.ofSeconds(2);

    /** How long after the limit an answer is waited for: what is set up for the program takes time beside its limit. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final Duration SHORTEST_RUN = Duration.ofMillis(500);

    private final WorkspaceApi api;
    private final WorkspaceCreation creation;
    private final Leases leases;
    private final Upstream upstream;
    private final Function<Language, Duration> limits;

    /** @param limits how long code in a language may run */
    DaytonaValidationClient(
            WorkspaceApi api,
            WorkspaceCreation creation,
            Leases leases,
            Upstream upstream,
            Function<Language, Duration> limits) {
        this.api = api;
        this.creation = creation;
        this.leases = leases;
        this.upstream = upstream;
        this.limits = limits;
    }

    @Override
    public Source sandbox() {
        return Source.DAYTONA;
    }

    @Override
    public Set<Language> languages() {
        return api.languages();
    }

    @Override
    public Optional<SandboxRuntime> runtime(Language language) {
        return Optional.of(new SandboxRuntime(Source.DAYTONA, api.runtime(language)));
    }

    @Override
    public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
        return Mono.defer(() -> {
            Attempts attempts = new Attempts();
            Mono<Run> cycles = upstream.repeating(attempts.of(() -> cycle(program, deadline)), deadline);
            return upstream.admit(upstream.within(cycles, deadline), deadline)
                    .onErrorResume(failure -> Mono.just(unavailable(attempts.reason(failure))))
                    .map(run -> answer(program, run, attempts.count()));
        });
    }

    private Mono<Run> cycle(Program program, Deadline deadline) {
        return Mono.usingWhen(
                Mono.fromSupplier(leases::open),
                lease -> workspace(lease, program.language(), deadline)
                        .flatMap(workspace -> execute(workspace, program, deadline)),
                Lease::release);
    }

    private Mono<Workspace> workspace(Lease lease, Language language, Deadline deadline) {
        Duration limit = deadline.atMost(limits.apply(language));
        return lease.hold(creation.create(language, limit, deadline, lease::isWanted))
                .flatMap(workspace -> api.ready(workspace, deadline));
    }

    private Mono<Run> execute(Workspace workspace, Program program, Deadline deadline) {
        Duration limit = limit(program.language(), deadline);
        if (limit.compareTo(SHORTEST_RUN) < 0) {
            return Mono.just(unavailable(Wording.note("daytona.no-time-to-run")));
        }
        Deadline answer = deadline.cappedAt(limit.plus(GRACE));
        return upstream.once(upstream.within(api.execute(workspace, program, limit, deadline), answer));
    }

    /** In tenths of a second, so that the words for it are short. */
    private Duration limit(Language language, Deadline deadline) {
        Duration limit = deadline.minus(RETURN_TRIP).atMost(limits.apply(language));
        return Duration.ofMillis(limit.toMillis() / 100 * 100);
    }

    private static Note open(Run run) {
        return Note.of(Note.Kind.ISOLATION, Wording.note("daytona.open", run.isolation()));
    }

    private static Run unavailable(Wording reason) {
        return new Run(Execution.unavailable(reason), "none was needed", true);
    }

    private static Answer<CodeValidation> answer(Program program, Run run, int attempts) {
        CodeValidation validation = CodeValidationMapper.of(program, run.execution(), Source.DAYTONA)
                .atAttempt(attempts);
        if (run.execution().outcome() == Outcome.UNAVAILABLE) {
            return new Answer<>(
                    validation,
                    Provenance.skipped(
                            Note.of(Note.Kind.SKIPPED, run.execution().cause())));
        }
        Provenance live = Provenance.live(Source.DAYTONA);
        return new Answer<>(validation, run.closed() ? live : live.with(open(run)));
    }
}
