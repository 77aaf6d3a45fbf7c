package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.http.UpstreamText;
import ai.careerpath.validation.daytona.lifecycle.Workspace;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceApi;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceApi.Run;
import ai.careerpath.validation.daytona.outcome.MemoryLimit;
import ai.careerpath.validation.daytona.sandboxes.SandboxMessages.CommandResult;
import ai.careerpath.validation.daytona.sandboxes.SandboxMessages.ExecuteCommand;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The API inside a sandbox: one shell command runs the program and reports both streams, exit code and time. The runner
 * first refuses to run the program where the sandbox cannot isolate it; that refusal can be trusted, since nothing of the
 * program has run by then. Only then the program is run without. What such a run reports of its isolation counts for
 * nothing: the program may have written the report.
 */
final class SandboxToolbox {

    // For what is set up beside the program: a database server, and a look whether the interpreter works.
    private static final Duration SETUP = Duration.ofSeconds(15);
    // The runner inside ends by its own limits; Daytona's own timeout is for a runner that does not.
    private static final Duration RUNNER_SLACK = Duration.ofSeconds(5);
    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final int NOT_STARTED = -1;
    private static final int NOT_EXECUTABLE = 126;
    private static final int NO_SUCH_COMMAND = 127;

    private final Upstream upstream;
    private final Map<String, String> isolationOfOpenSnapshots = new ConcurrentHashMap<>();

    SandboxToolbox(Upstream upstream) {
        this.upstream = upstream;
    }

    /** @param snapshot what the sandbox was made from */
    Mono<Run> execute(Workspace workspace, String snapshot, Program program, Duration limit, Deadline deadline) {
        Order order = new Order(workspace, snapshot, program, limit, deadline);
        Mono<Run> open = Mono.defer(() -> run(order, isolationOfOpenSnapshots.get(snapshot)));
        return isolationOfOpenSnapshots.containsKey(snapshot)
                ? open
                : run(order, null).switchIfEmpty(open);
    }

    private record Order(Workspace workspace, String snapshot, Program program, Duration limit, Deadline deadline) {
        /** How long the command may take. */
        Duration total() {
            return deadline.minus(SHORTEST).atMost(limit.plus(SETUP));
        }
    }

    /**
     * Empty when the runner has refused.
     *
     * @param isolation of the snapshot, as a runner told it that had run nothing; null to run only in a closed one
     */
    private Mono<Run> run(Order order, @Nullable String isolation) {
        return Mono.defer(() -> {
            String nonce = UUID.randomUUID().toString();
            double total = order.total().toMillis() / 1000.0;
            String command = RunnerCommand.of(
                    order.program(), order.limit().toMillis() / 1000.0, total, isolation == null, nonce);
            Duration timeout = Duration.ofSeconds(
                    order.total().plus(RUNNER_SLACK).plusMillis(999).toSeconds());
            long start = System.nanoTime();
            return post(order.workspace(), new ExecuteCommand(command, timeout.toSeconds()))
                    .flatMap(result -> read(result, nonce, order, isolation))
                    .onErrorResume(UpstreamException.class, failure -> {
                        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
                        return SandboxFailures.isCommandTimeout(failure) && elapsed.compareTo(timeout) >= 0
                                ? Mono.just(told(Execution.timedOut(order.limit(), Output.NONE, elapsed)))
                                : Mono.error(SandboxFailures.ofToolbox(failure));
                    });
        });
    }

    private Mono<CommandResult> post(Workspace workspace, ExecuteCommand command) {
        return upstream.json(
                web -> web.post()
                        .uri(
                                workspace.toolbox() + "/{id}/process/execute",
                                workspace.ref().address())
                        .bodyValue(command),
                CommandResult.class);
    }

    private Mono<Run> read(CommandResult result, String nonce, Order order, @Nullable String isolation) {
        String printed = result.result();
        if (printed == null) {
            return Mono.error(retriable(payload("payload.no-result")));
        }
        if (RunnerReport.isAmbiguous(printed, nonce)) {
            return Mono.just(told(Execution.unavailable(Wording.note("daytona.reports"))));
        }
        RunnerReport report = RunnerReport.in(printed, nonce).orElse(null);
        if (report == null) {
            return withoutReport(result.exitCode(), printed);
        }
        if (report.isLost()) {
            return Mono.error(retriable(Wording.note("daytona.watcher-ended")));
        }
        if (report.isOpen() && isolation == null) {
            isolationOfOpenSnapshots.put(order.snapshot(), String.valueOf(report.isolation()));
            return Mono.empty();
        }
        Execution execution =
                report.execution(order.program(), order.workspace().memoryBytes());
        return Mono.just(
                isolation == null
                        ? new Run(execution, String.valueOf(report.isolation()), true)
                        : new Run(execution.with(execution.evidence().isolatedBy(isolation)), isolation, false));
    }

    private static Mono<Run> withoutReport(@Nullable Integer exitCode, String printed) {
        int code = exitCode == null ? 0 : exitCode;
        return switch (code) {
            case NO_SUCH_COMMAND, NOT_EXECUTABLE ->
                Mono.just(told(Execution.unavailable(SandboxSnapshots.missing("python3 of version 3.9 or newer"))));
            case NOT_STARTED ->
                Mono.error(retriable(
                        printed.isBlank()
                                ? Wording.note("daytona.not-run")
                                : Wording.note("daytona.not-run-saying", UpstreamText.clean(printed))));
            case MemoryLimit.KILLED -> Mono.error(retriable(Wording.note("daytona.runner-killed")));
            default -> Mono.error(retriable(payload("payload.no-report")));
        };
    }

    private static Wording payload(String kind) {
        return Wording.note("upstream.bad-payload", WorkspaceApi.UPSTREAM, Wording.note(kind));
    }

    /** What is known without a report. */
    private static Run told(Execution execution) {
        return new Run(execution, "not told", false);
    }

    private static RetriableUpstreamException retriable(Wording what) {
        return new RetriableUpstreamException(WorkspaceApi.UPSTREAM, what, null);
    }
}
