package ai.careerpath.validation.daytona.outcome;

import ai.careerpath.model.Outcome;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.Execution.Output;
import java.time.Duration;

/** Words a run that needed more memory than its workspace has. */
public final class MemoryLimit {

    /** How a shell reports a program that was killed; in a workspace, memory is what it is killed for. */
    public static final int KILLED = 137;

    private MemoryLimit() {}

    /** @param bytes 0 when Daytona did not say how much the workspace has */
    public static Execution exceeded(long bytes, int exitCode, Output output, Duration duration) {
        if (bytes > 0) {
            return Execution.outOfMemory(bytes, exitCode, output, duration);
        }
        return new Execution(
                Outcome.OUT_OF_MEMORY,
                output.stdout(),
                output.stderr(),
                exitCode,
                output.truncated(),
                duration,
                "memory limit of the workspace exceeded");
    }
}
