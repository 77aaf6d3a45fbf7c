package ai.careerpath.validation.daytona.workspaces;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON of the workspace API. */
final class WorkspacesApiMessages {

    private WorkspacesApiMessages() {}

    /** {@code POST /workspaces}: exactly these three; the timeout is in seconds. */
    record CreateWorkspace(String name, String runtime, long timeout) {}

    record CreatedWorkspace(
            @JsonAlias("workspace_id") @Nullable String id) {}

    /** {@code POST /workspaces/{id}/execute}. */
    record ExecuteCode(String code, String entrypoint) {}

    /** The answer to an execution and to a status request, under all the names that servers use. */
    record RunState(
            @Nullable String status,

            @JsonProperty("exit_code") @JsonAlias("exitCode") @Nullable
            Integer exitCode,

            @JsonAlias({"output", "result"}) @Nullable String stdout,
            @JsonAlias("error") @Nullable String stderr,

            @JsonProperty("execution_time") @JsonAlias("executionTime") @Nullable
            Double executionTime) {

        private static final Set<String> SUCCEEDED = Set.of("success", "completed");
        private static final Set<String> FAILED = Set.of("failed", "error");

        boolean isTimeout() {
            return "timeout".equals(state());
        }

        /** Whether the run is over, and how it ended is told. */
        boolean isOver() {
            return isTimeout() || exitCode != null || SUCCEEDED.contains(state()) || FAILED.contains(state());
        }

        /** Whether the server says that the program runs at this moment. */
        boolean isRunning() {
            return "running".equals(state());
        }

        /** Whether status and exit code tell opposite things. */
        boolean isContradictory() {
            boolean zero = exitCode != null && exitCode == 0;
            boolean other = exitCode != null && exitCode != 0;
            return zero && (FAILED.contains(state()) || isTimeout()) || other && "success".equals(state());
        }

        boolean isSuccess() {
            return exitCode == null ? SUCCEEDED.contains(state()) : exitCode == 0;
        }

        private String state() {
            return status == null ? "" : status.toLowerCase(Locale.ROOT);
        }
    }
}
