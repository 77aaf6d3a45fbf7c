package ai.careerpath.pipeline;

import ai.careerpath.model.CodeValidation;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The first skill's validation in short, where existing clients look for it. */
public record CodeValidationSummary(@Nullable String skill, Status status, String details) {

    /** A validation's status, or that there was nothing to validate. */
    public enum Status {
        @JsonProperty("Success")
        SUCCESS,
        @JsonProperty("Failure")
        FAILURE,
        @JsonProperty("Skipped")
        SKIPPED
    }

    public static CodeValidationSummary of(CodeValidation validation) {
        Status status = validation.isSuccess() ? Status.SUCCESS : Status.FAILURE;
        return new CodeValidationSummary(validation.skill(), status, validation.details());
    }

    public static CodeValidationSummary skipped(@Nullable String skill, String details) {
        return new CodeValidationSummary(skill, Status.SKIPPED, details);
    }
}
