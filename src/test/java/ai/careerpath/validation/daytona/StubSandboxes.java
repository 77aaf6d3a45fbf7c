package ai.careerpath.validation.daytona;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The sandboxes, or workspaces, of one organisation and its snapshot, as {@link DaytonaStub} keeps them. */
final class StubSandboxes {

    record Entry(
            String id,
            String name,
            Instant createdAt,
            AtomicInteger looks,
            @Nullable String snapshot,
            Duration limit) {}

    private final Map<String, Entry> live = new ConcurrentHashMap<>();
    private final AtomicInteger created = new AtomicInteger();
    private final AtomicInteger deleted = new AtomicInteger();
    private volatile boolean cold;
    private volatile int quota = Integer.MAX_VALUE;
    private volatile String snapshotState = "active";
    private volatile String stateWhenReady = "started";
    private final Supplier<String> toolbox;

    /**
     * @param toolbox the address at which the toolboxes answer
     */
    StubSandboxes(Supplier<String> toolbox) {
        this.toolbox = toolbox;
    }

    void startSlowly() {
        this.cold = true;
    }

    void limitTo(int sandboxes) {
        this.quota = sandboxes;
    }

    void setSnapshotState(String state) {
        this.snapshotState = state;
    }

    void setStateWhenReady(String state) {
        this.stateWhenReady = state;
    }

    void plant(String name, Instant createdAt) {
        live.put(
                name,
                new Entry(UUID.randomUUID().toString(), name, createdAt, new AtomicInteger(), null, Duration.ZERO));
    }

    int live() {
        return live.size();
    }

    int created() {
        return created.get();
    }

    int deleted() {
        return deleted.get();
    }

    StubReply activate() {
        snapshotState = "active";
        return snapshot();
    }

    /** The proxy cannot tell a sandbox that is gone from one that the key may not see. */
    static StubReply unknown(String path) {
        return path.startsWith("/toolbox")
                ? new StubReply(
                        401,
                        Map.of(
                                "statusCode",
                                401,
                                "message",
                                "unauthorized: authentication failed: Bearer token is invalid",
                                "code",
                                "UNAUTHORIZED"))
                : StubReply.error(404, "no such workspace");
    }

    StubReply snapshot() {
        return snapshotState.isEmpty()
                ? StubReply.error(404, "Snapshot with name x not found")
                : new StubReply(200, SandboxBodies.snapshot("careerpath-polyglot-2", snapshotState));
    }

    StubReply create(String path, JsonNode request) {
        if (!path.equals("/api/sandbox") && !path.equals("/v1/workspaces")) {
            throw new StubReply.Refused(404, "Cannot POST " + path);
        }
        String id = UUID.randomUUID().toString();
        String name = request.path("name").asText(id);
        String snapshot = request.path("snapshot").textValue();
        CreateRequests.check(path, request).ifPresent(problem -> {
            throw new StubReply.Refused(400, problem);
        });
        if (live.containsKey(name)) {
            throw new StubReply.Refused(409, "Sandbox with name " + name + " already exists");
        }
        if (snapshot != null && !snapshotState.equals("active")) {
            throw new StubReply.Refused(400, "Snapshot " + snapshot + " is " + snapshotState);
        }
        if (live.size() >= quota) {
            throw new StubReply.Refused(
                    400,
                    "Total CPU limit exceeded. Maximum allowed: " + quota
                            + ".\nTo increase concurrency limits, upgrade your organization's Tier.");
        }
        Entry entry = new Entry(
                id,
                name,
                Instant.now(),
                new AtomicInteger(),
                snapshot,
                Duration.ofSeconds(request.path("timeout").asLong()));
        created.incrementAndGet();
        live.put(name, entry);
        return path.startsWith("/v1")
                ? new StubReply(201, Map.of("id", entry.id()))
                : new StubReply(200, sandbox(entry));
    }

    StubReply get(String address) {
        return find(address).map(entry -> new StubReply(200, sandbox(entry))).orElseGet(() -> notFound(address));
    }

    StubReply delete(String address) {
        Optional<Entry> entry = find(address);
        if (entry.isEmpty()) {
            return notFound(address);
        }
        if (live.remove(entry.get().name()) != null) {
            deleted.incrementAndGet();
        }
        return new StubReply(200, sandbox(entry.get(), "destroying"));
    }

    StubReply list(QueryStringDecoder query) {
        Instant before = query.parameters().getOrDefault("createdAtBefore", List.of()).stream()
                .findFirst()
                .map(Instant::parse)
                .orElse(Instant.MAX);
        List<Map<String, Object>> items = live.values().stream()
                .filter(entry -> entry.createdAt().isBefore(before))
                .map(this::sandbox)
                .toList();
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("items", items);
        page.put("nextCursor", null);
        return new StubReply(200, page);
    }

    private Map<String, Object> sandbox(Entry entry) {
        boolean started = !cold || entry.looks().getAndIncrement() > 1;
        return sandbox(entry, started ? stateWhenReady : "creating");
    }

    private Map<String, Object> sandbox(Entry entry, String state) {
        return SandboxBodies.sandbox(entry.id(), entry.name(), state, entry.createdAt(), toolbox.get());
    }

    private static StubReply notFound(String address) {
        return StubReply.error(404, "Sandbox with ID or name " + address + " not found");
    }

    Optional<Entry> find(String address) {
        return live.values().stream()
                .filter(entry -> entry.id().equals(address) || entry.name().equals(address))
                .findFirst();
    }
}
