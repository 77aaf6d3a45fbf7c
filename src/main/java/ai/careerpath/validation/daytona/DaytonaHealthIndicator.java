package ai.careerpath.validation.daytona;

import ai.careerpath.upstream.Upstream;
import ai.careerpath.validation.daytona.lifecycle.CredentialsGate;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceReaper;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;

/**
 * Reports what the last calls have shown; asks Daytona nothing itself. Trouble is {@code DEGRADED}, which does not make
 * the service as a whole unhealthy: it goes on answering.
 */
final class DaytonaHealthIndicator implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "answers without Daytona");

    private final boolean sandboxApi;
    private final CredentialsGate key;
    private final WorkspaceRegistry registry;
    private final WorkspaceReaper reaper;
    private final List<Upstream> upstreams;

    /** @param upstreams Daytona, under each of its Resilience4j instances */
    DaytonaHealthIndicator(
            boolean sandboxApi,
            CredentialsGate key,
            WorkspaceRegistry registry,
            WorkspaceReaper reaper,
            List<Upstream> upstreams) {
        this.sandboxApi = sandboxApi;
        this.key = key;
        this.registry = registry;
        this.reaper = reaper;
        this.upstreams = upstreams;
    }

    @Override
    public Health health() {
        Map<String, Object> trouble = new LinkedHashMap<>();
        key.trouble().ifPresent(message -> trouble.put("credentials", message));
        reaper.trouble().ifPresent(message -> trouble.put("deletions", message));
        upstreams.stream()
                .map(upstream -> upstream.health().health().getDetails())
                .filter(details -> "open".equals(details.get("circuitBreaker")))
                .findFirst()
                .ifPresent(details -> trouble.put("circuitBreaker", "open: " + details.get("lastCall")));
        return (trouble.isEmpty() ? Health.up() : Health.status(DEGRADED))
                .withDetails(trouble)
                .withDetail("api", sandboxApi ? "sandbox" : "workspaces")
                .withDetail("liveWorkspaces", registry.live())
                .withDetail("deletionsToDo", reaper.backlog())
                .build();
    }
}
