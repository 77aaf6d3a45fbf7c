package ai.careerpath.step;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one step went.
 *
 * @param reason null, or why the answer is not live
 * @param notes the parts of the reason, each with its kind
 */
public record StepReport(
        Step step,
        @Nullable Source source,
        StepStatus status,
        @Nullable String reason,
        List<Note> notes,
        @JsonProperty("duration_ms") long durationMillis) {

    /** Whether it had to do without what it was meant to use, be it for one skill. */
    public boolean fellShort() {
        boolean isPartMissing = notes.stream().anyMatch(note -> note.kind() == Note.Kind.SKIPPED);
        return status.isDegraded() || (isPartMissing && status != StepStatus.IDLE);
    }

    public static StepReport of(Step step, Provenance provenance, Duration duration) {
        return new StepReport(
                step,
                provenance.source(),
                provenance.status(),
                provenance.reason(),
                provenance.notes(),
                duration.toMillis());
    }
}
