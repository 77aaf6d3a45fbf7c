package ai.careerpath.validation.daytona.sandboxes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of the sandbox API and of the toolbox API, as far as this service uses it. */
final class SandboxMessages {

    private SandboxMessages() {}

    /**
     * {@code POST /sandbox}. No network, deleted by the server as soon as it stops, stopped after five idle minutes, and
     * deleted in any state after {@code ttlMinutes}: so even a sandbox that everyone forgot does not stay. Servers older
     * than 0.199 ignore the last one.
     */
    @JsonInclude(Include.NON_NULL)
    record CreateSandbox(
            String name,
            @Nullable String snapshot,
            @Nullable String target,
            Map<String, String> labels,
            boolean networkBlockAll,
            @JsonProperty("public") boolean isPublic,
            int autoStopInterval,
            int autoDeleteInterval,
            long ttlMinutes) {}

    record Sandbox(
            @Nullable String id,
            @Nullable String name,
            @Nullable String state,
            @Nullable String desiredState,
            @Nullable String errorReason,
            @Nullable String toolboxProxyUrl,
            @Nullable Double memory,
            @Nullable String createdAt,
            @Nullable Map<String, String> labels) {}

    record SandboxPage(
            @Nullable List<Sandbox> items, @Nullable String nextCursor) {}

    record ToolboxProxyUrl(@Nullable String url) {}

    /** {@code POST /process/execute}; the timeout is in seconds. */
    record ExecuteCommand(String command, long timeout) {}

    record CommandResult(
            @Nullable Integer exitCode, @Nullable String result) {}
}
