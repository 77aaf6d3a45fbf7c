package ai.careerpath.validation.daytona;

import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.UpstreamHealth;
import ai.careerpath.validation.daytona.lifecycle.CredentialsGate;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceReaper;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/**
 * Reports what the last calls have shown; asks Daytona nothing itself. Trouble is {@code DEGRADED}, which does not make
 * the service as a whole unhealthy: it goes on answering.
 */
final class DaytonaHealthIndicator implements HealthIndicator {

    private final boolean sandboxApi;
    private final CredentialsGate credentials;
    private final WorkspaceRegistry registry;
    private final WorkspaceReaper reaper;
    private final List<Upstream> upstreams;

    /** @param upstreams Daytona, at least once, under each of its Resilience4j instances */
    DaytonaHealthIndicator(
            boolean sandboxApi,
            CredentialsGate credentials,
            WorkspaceRegistry registry,
            WorkspaceReaper reaper,
            List<Upstream> upstreams) {
        this.sandboxApi = sandboxApi;
        this.credentials = credentials;
        this.registry = registry;
        this.reaper = reaper;
        this.upstreams = upstreams;
    }

    @Override
    public Health health() {
        Map<String, Object> trouble = new LinkedHashMap<>();
        credentials.trouble().ifPresent(message -> trouble.put("credentials", message));
        reaper.trouble().ifPresent(message -> trouble.put("deletions", message));
        upstreams.stream()
                .map(Upstream::health)
                .filter(UpstreamHealth::isPaused)
                .findFirst()
                .ifPresent(health -> trouble.put("circuitBreaker", "open: " + health.lastCall()));
        Health.Builder health =
                trouble.isEmpty() ? Health.up() : upstreams.get(0).health().degraded();
        return health.withDetails(trouble)
                .withDetail("api", sandboxApi ? "sandbox" : "workspaces")
                .withDetail("liveWorkspaces", registry.live())
                .withDetail("deletionsToDo", reaper.backlog())
                .build();
    }
}
