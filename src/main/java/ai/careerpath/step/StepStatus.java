package ai.careerpath.step;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a step came to its answer, best first. */
public enum StepStatus {
    /** The remote service answered. */
    LIVE,
    /** An answer the remote service gave earlier. */
    CACHED,
    /** No remote service is configured: the embedded twin answered. */
    EMBEDDED,
    /** The remote service failed: the embedded twin answered. */
    FALLBACK,
    /** Nothing answered, or there was nothing to do. */
    SKIPPED;

    /** Whether the step had to do without what it was meant to use. */
    public boolean isDegraded() {
        return this == FALLBACK || this == SKIPPED;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
