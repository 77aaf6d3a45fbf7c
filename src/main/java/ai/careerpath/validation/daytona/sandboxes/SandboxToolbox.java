package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.model.Program;
import ai.careerpath.model.UpstreamText;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.http.UpstreamClient;
import ai.careerpath.validation.daytona.lifecycle.Workspace;
import ai.careerpath.validation.daytona.sandboxes.SandboxMessages.CommandResult;
import ai.careerpath.validation.daytona.sandboxes.SandboxMessages.ExecuteCommand;
import ai.careerpath.validation.daytona.workspaces.MemoryLimit;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The API inside a sandbox: one shell command runs the program and reports both streams, exit code and time. */
final class SandboxToolbox {

    // The runner inside stops the program at its limit; Daytona's own timeout is for a runner that does not.
    private static final Duration RUNNER_SLACK = Duration.ofSeconds(5);
    private static final int NOT_STARTED = -1;
    private static final int NO_SUCH_COMMAND = 127;

    private final UpstreamClient client;

    SandboxToolbox(UpstreamClient client) {
        this.client = client;
    }

    Mono<Execution> execute(Workspace workspace, Program program, Duration limit) {
        String nonce = UUID.randomUUID().toString();
        long timeout = limit.plus(RUNNER_SLACK).plusMillis(999).toSeconds();
        ExecuteCommand command = new ExecuteCommand(RunnerCommand.of(program, limit, nonce), timeout);
        return client.json(
                        web -> web.post()
                                .uri(
                                        workspace.toolbox() + "/{id}/process/execute",
                                        workspace.ref().address())
                                .bodyValue(command),
                        CommandResult.class)
                .map(result -> execution(result, nonce, workspace, program, limit))
                .onErrorResume(UpstreamException.class, failure -> explain(failure, limit));
    }

    private static Execution execution(
            CommandResult result, String nonce, Workspace workspace, Program program, Duration limit) {
        String printed = result.result();
        if (printed == null) {
            return Execution.unavailable("Daytona sent a bad payload: an execution without result");
        }
        return RunnerReport.in(printed, nonce)
                .map(report -> report.execution(program.language(), limit, workspace.memoryBytes()))
                .orElseGet(() -> withoutReport(result.exitCode(), printed, workspace));
    }

    private static Execution withoutReport(@Nullable Integer exitCode, String printed, Workspace workspace) {
        int code = exitCode == null ? 0 : exitCode;
        return switch (code) {
            case MemoryLimit.KILLED -> MemoryLimit.exceeded(workspace.memoryBytes(), code, Output.NONE, Duration.ZERO);
            case NO_SUCH_COMMAND -> Execution.unavailable(SandboxSnapshots.missing("python3"));
            case NOT_STARTED ->
                Execution.unavailable(
                        ("Daytona's sandbox could not run the code to its end " + UpstreamText.clean(printed)).strip());
            default -> Execution.unavailable("Daytona sent a bad payload: an execution without its report");
        };
    }

    private static Mono<Execution> explain(UpstreamException failure, Duration limit) {
        if (failure.hasStatus(408)) {
            return Mono.just(Execution.timedOut(limit, Output.NONE, limit));
        }
        if (failure.hasStatus(401)) {
            // The toolbox answers 401 also when its own check failed: the key itself was good a moment ago.
            String message = "Daytona's toolbox refused the call (401), which may pass: try again";
            return Mono.error(new PermanentUpstreamException(failure.upstream(), message));
        }
        return Mono.error(failure);
    }
}
