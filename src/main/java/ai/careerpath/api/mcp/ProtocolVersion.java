package ai.careerpath.api.mcp;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The revisions of the protocol that are spoken here, newest first. */
enum ProtocolVersion {
    V2026_07_28("2026-07-28", true),
    V2025_11_25("2025-11-25", false),
    V2025_06_18("2025-06-18", false);

    /** The newest revision in which a client introduces itself by {@code initialize}. */
    static final ProtocolVersion LATEST_WITH_HANDSHAKE = V2025_11_25;

    private final String id;
    private final boolean selfDescribing;

    ProtocolVersion(String id, boolean selfDescribing) {
        this.id = id;
        this.selfDescribing = selfDescribing;
    }

    static Optional<ProtocolVersion> of(String id) {
        return Arrays.stream(values()).filter(version -> version.id.equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(ProtocolVersion::id).toList();
    }

    /** The name on the wire, a date. */
    String id() {
        return id;
    }

    /** Whether each request tells its version and its client's capabilities, so that none has to come before it. */
    boolean isSelfDescribing() {
        return selfDescribing;
    }
}
