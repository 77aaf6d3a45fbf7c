package ai.careerpath.validation.daytona.sandboxes;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states of a sandbox, as the API names them. */
final class SandboxStates {

    private static final String STARTED = "started";
    private static final String BUILD_FAILED = "build_failed";

    /** From none of these a sandbox starts without being asked to. */
    private static final Set<String> ENDED = Set.of(
            "error",
            BUILD_FAILED,
            "destroyed",
            "destroying",
            "stopped",
            "stopping",
            "archived",
            "archiving",
            "paused",
            "pausing");

    private SandboxStates() {}

    static boolean isStarted(@Nullable String state) {
        return STARTED.equals(state);
    }

    /** Whether waiting for the sandbox is of no use. */
    static boolean isOver(@Nullable String state) {
        return state != null && ENDED.contains(state);
    }

    /** Whether another sandbox would end the same way. */
    static boolean isForGood(@Nullable String state) {
        return BUILD_FAILED.equals(state);
    }
}
