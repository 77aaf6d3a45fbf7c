package ai.careerpath.validation.daytona;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Daytona's server answers of a sandbox and of a snapshot: all fields without which the official Python client
 * (daytona 0.226.1, November 2026) refuses an answer.
 */
final class SandboxBodies {

    private static final String ORGANIZATION = "2f4c1e66-0000-4000-8000-000000000001";

    private SandboxBodies() {}

    static Map<String, Object> sandbox(String id, String name, String state, Instant createdAt, String toolbox) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("organizationId", ORGANIZATION);
        body.put("name", name);
        body.put("target", "us");
        body.put("user", "daytona");
        body.put("env", Map.of());
        body.put("labels", Map.of("app", "careerpath"));
        body.put("volumes", List.of());
        body.put("public", false);
        body.put("networkBlockAll", true);
        body.put("kvm", false);
        body.put("cpu", 1);
        body.put("gpu", 0);
        body.put("memory", 1);
        body.put("disk", 3);
        body.put("state", state);
        body.put("desiredState", "started");
        body.put("createdAt", createdAt.toString());
        body.put("toolboxProxyUrl", toolbox);
        return body;
    }

    static Map<String, @Nullable Object> snapshot(String name, String state) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", "s1");
        body.put("name", name);
        body.put("state", state);
        body.put("general", false);
        body.put("cpu", 2);
        body.put("gpu", 0);
        body.put("mem", 2);
        body.put("disk", 5);
        body.put("createdAt", Instant.EPOCH.toString());
        body.put("updatedAt", Instant.EPOCH.toString());
        for (String unknown : List.of("size", "entrypoint", "errorReason", "lastUsedAt", "sourceSandboxId")) {
            body.put(unknown, null);
        }
        return body;
    }
}
