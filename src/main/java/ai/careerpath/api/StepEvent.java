package ai.careerpath.api;

import ai.careerpath.step.Note;
import ai.careerpath.step.Source;
import ai.careerpath.step.Step;
import ai.careerpath.step.StepReport;
import ai.careerpath.step.StepStatus;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says that a step started, or how it finished; what a step that started cannot know yet is null. */
public record StepEvent(
        Step step,
        State state,
        @Nullable Source source,
        @Nullable StepStatus status,
        @Nullable String reason,
        List<Note> notes,
        @JsonProperty("duration_ms") @Nullable Long durationMillis) {

    /** What became of a step just now. */
    public enum State {
        STARTED,
        FINISHED;

        @JsonValue
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static StepEvent started(Step step) {
        return new StepEvent(step, State.STARTED, null, null, null, List.of(), null);
    }

    static StepEvent finished(StepReport report) {
        return new StepEvent(
                report.step(),
                State.FINISHED,
                report.source(),
                report.status(),
                report.reason(),
                report.notes(),
                report.durationMillis());
    }
}
