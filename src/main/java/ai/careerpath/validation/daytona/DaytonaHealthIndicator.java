package ai.careerpath.validation.daytona;

import ai.careerpath.validation.daytona.lifecycle.CredentialsGate;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceMetrics;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceReaper;
import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;

/**
 * Reports what the last calls have shown; asks Daytona nothing itself. Trouble is {@code DEGRADED}, which does not make
 * the service as a whole unhealthy: it goes on answering.
 */
final class DaytonaHealthIndicator implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "answers without Daytona");

    private final DaytonaProperties properties;
    private final CredentialsGate key;
    private final WorkspaceMetrics ledger;
    private final WorkspaceReaper reaper;

    DaytonaHealthIndicator(
            DaytonaProperties properties, CredentialsGate key, WorkspaceMetrics ledger, WorkspaceReaper reaper) {
        this.properties = properties;
        this.key = key;
        this.ledger = ledger;
        this.reaper = reaper;
    }

    @Override
    public Health health() {
        Optional<String> trouble = key.trouble();
        Health.Builder health = trouble.isPresent() ? Health.status(DEGRADED) : Health.up();
        trouble.ifPresent(message -> health.withDetail("credentials", message));
        return health.withDetail("api", properties.isSandboxApi() ? "sandbox" : "workspaces")
                .withDetail("liveWorkspaces", ledger.live())
                .withDetail("deletionsToDo", reaper.backlog())
                .build();
    }
}
