package ai.careerpath.validation.daytona;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import ai.careerpath.validation.CodeValidationMapper;
import ai.careerpath.validation.SandboxValidator;
import ai.careerpath.validation.daytona.lifecycle.Lease;
import ai.careerpath.validation.daytona.lifecycle.Leases;
import ai.careerpath.validation.daytona.lifecycle.Workspace;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceApi;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceCreation;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Validates code in a Daytona workspace of its own: created, used once, and given to the reaper. */
final class DaytonaValidationClient implements SandboxValidator {

    private static final Logger log = LoggerFactory.getLogger(DaytonaValidationClient.class);

    /** What is kept back of the time left, for the answer to travel. */
    private static final Duration RETURN_TRIP = Duration.ofSeconds(2);

    /** How long after the limit an answer is waited for that says how far the code came. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Duration SHORTEST_RUN = Duration.ofMillis(500);

    private final WorkspaceApi api;
    private final WorkspaceCreation creation;
    private final Leases leases;
    private final UpstreamGuard guard;
    private final Function<Language, Duration> limits;

    /** @param limits how long code in a language may run */
    DaytonaValidationClient(
            WorkspaceApi api,
            WorkspaceCreation creation,
            Leases leases,
            UpstreamGuard guard,
            Function<Language, Duration> limits) {
        this.api = api;
        this.creation = creation;
        this.leases = leases;
        this.guard = guard;
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
    public Optional<String> runtime(Language language) {
        return Optional.of("daytona: " + api.runtime(language));
    }

    @Override
    public Mono<Answer<CodeValidation>> validate(Program program, Deadline deadline) {
        return guard.admit(cycle(program, deadline), deadline)
                .onErrorResume(failure -> Mono.just(Execution.unavailable(reason(failure))))
                .map(execution -> answer(program, execution));
    }

    private Mono<Execution> cycle(Program program, Deadline deadline) {
        return Mono.usingWhen(
                Mono.fromSupplier(leases::open),
                lease -> guard.within(workspace(lease, program.language(), deadline), deadline)
                        .flatMap(workspace -> execute(workspace, program, deadline)),
                Lease::release);
    }

    private Mono<Workspace> workspace(Lease lease, Language language, Deadline deadline) {
        Duration limit = deadline.atMost(limits.apply(language));
        return lease.hold(creation.create(language, limit, deadline, lease::isWanted))
                .flatMap(workspace -> api.ready(workspace, deadline));
    }

    private Mono<Execution> execute(Workspace workspace, Program program, Deadline deadline) {
        Duration limit = limit(program.language(), deadline);
        if (limit.compareTo(SHORTEST_RUN) < 0) {
            return Mono.just(Execution.unavailable("no time was left to run the code once the workspace was there"));
        }
        Duration patience = deadline.atMost(limit.plus(GRACE));
        Mono<Execution> execution = api.execute(workspace, program, limit)
                .timeout(patience)
                .onErrorResume(TimeoutException.class, e -> Mono.just(Execution.timedOut(limit, Output.NONE, limit)));
        return guard.once(execution);
    }

    /** In tenths of a second, so that the words for it are short. */
    private Duration limit(Language language, Deadline deadline) {
        Duration limit = deadline.minus(RETURN_TRIP).atMost(limits.apply(language));
        return Duration.ofMillis(limit.toMillis() / 100 * 100);
    }

    private static Answer<CodeValidation> answer(Program program, Execution execution) {
        CodeValidation validation = CodeValidationMapper.of(program, execution, Source.DAYTONA);
        boolean unavailable = execution.outcome() == Outcome.UNAVAILABLE;
        return new Answer<>(
                validation,
                unavailable ? Provenance.skipped(String.valueOf(execution.reason())) : Provenance.live(Source.DAYTONA));
    }

    private static String reason(Throwable failure) {
        if (failure instanceof UpstreamException known) {
            log.warn("Code was not validated: {}", known.getMessage());
            return String.valueOf(known.getMessage());
        }
        log.error("Code was not validated, for no known reason", failure);
        return "internal error in the Daytona client";
    }
}
