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
    /** Nobody gave what was asked for. */
    SKIPPED,
    /** There was nothing to do, which nobody is to blame for; told as skipped. */
    IDLE;

    /** Whether the step had to do without what it was meant to use. */
    public boolean isDegraded() {
        return this == FALLBACK || this == SKIPPED;
    }

    /** Returns what metrics and logs call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what answers call it: whether there was anything to do is told by the reason. */
    @JsonValue
    public String told() {
        return this == IDLE ? SKIPPED.id() : id();
    }
}
