package ai.careerpath.validation.daytona;

import ai.careerpath.upstream.resilience.UpstreamGuard;
import ai.careerpath.validation.daytona.lifecycle.CredentialsGate;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceMetrics;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceReaper;
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
    private final WorkspaceMetrics ledger;
    private final WorkspaceReaper reaper;
    private final List<UpstreamGuard> guards;

    /** @param guards of all calls to Daytona */
    DaytonaHealthIndicator(
            boolean sandboxApi,
            CredentialsGate key,
            WorkspaceMetrics ledger,
            WorkspaceReaper reaper,
            List<UpstreamGuard> guards) {
        this.sandboxApi = sandboxApi;
        this.key = key;
        this.ledger = ledger;
        this.reaper = reaper;
        this.guards = guards;
    }

    @Override
    public Health health() {
        Map<String, Object> trouble = new LinkedHashMap<>();
        key.trouble().ifPresent(message -> trouble.put("credentials", message));
        reaper.trouble().ifPresent(message -> trouble.put("deletions", message));
        guards.stream()
                .filter(guard -> !guard.isCalling())
                .flatMap(guard -> guard.lastFailure().stream())
                .findFirst()
                .ifPresent(message -> trouble.put("circuitBreaker", "open: " + message));
        return (trouble.isEmpty() ? Health.up() : Health.status(DEGRADED))
                .withDetails(trouble)
                .withDetail("api", sandboxApi ? "sandbox" : "workspaces")
                .withDetail("liveWorkspaces", ledger.live())
                .withDetail("deletionsToDo", reaper.backlog())
                .build();
    }
}
