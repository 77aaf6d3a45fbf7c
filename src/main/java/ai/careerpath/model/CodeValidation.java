package ai.careerpath.model;

import ai.careerpath.step.Source;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * The evidence about one piece of code, as clients read it.
 *
 * @param status {@code Success} only if the code ran to exit code 0 in a sandbox, else {@code Failure}
 * @param executionTime in seconds
 * @param sandbox {@code daytona}, {@code local}, or null if no sandbox ran it
 * @param attempts how many versions of the code were tried, this one included
 * @param evidence what the sandbox recorded beside
 */
public record CodeValidation(
        String skill,
        Status status,
        String output,
        @Nullable String error,
        @JsonProperty("execution_time") double executionTime,
        String details,
        Outcome outcome,
        @JsonProperty("exit_code") @Nullable Integer exitCode,
        boolean truncated,
        @Nullable Source sandbox,
        int attempts,
        @JsonProperty("code_sha256") String codeSha256,
        @JsonUnwrapped ExecutionRecord evidence) {

    /** Evidence without a record of the execution. */
    public CodeValidation(
            String skill,
            Status status,
            String output,
            @Nullable String error,
            double executionTime,
            String details,
            Outcome outcome,
            @Nullable Integer exitCode,
            boolean truncated,
            @Nullable Source sandbox,
            int attempts,
            String codeSha256) {
        this(
                skill,
                status,
                output,
                error,
                executionTime,
                details,
                outcome,
                exitCode,
                truncated,
                sandbox,
                attempts,
                codeSha256,
                ExecutionRecord.NONE);
    }

    /** The two words existing clients know. */
    public enum Status {
        @JsonProperty("Success")
        SUCCESS,
        @JsonProperty("Failure")
        FAILURE
    }

    /** Whether the code ran to exit code 0. */
    @JsonIgnore
    public boolean isSuccess() {
        return status == Status.SUCCESS;
    }

    /** The same with what was recorded. */
    public CodeValidation with(ExecutionRecord recorded) {
        return copy(skill, attempts, recorded);
    }

    /** The same evidence under another skill's name. */
    public CodeValidation forSkill(String name) {
        return copy(name, attempts, evidence);
    }

    /** The same evidence for the code of the given attempt. */
    public CodeValidation atAttempt(int attempt) {
        return copy(skill, attempt, evidence);
    }

    private CodeValidation copy(String otherSkill, int otherAttempts, ExecutionRecord otherEvidence) {
        return new CodeValidation(
                otherSkill,
                status,
                output,
                error,
                executionTime,
                details,
                outcome,
                exitCode,
                truncated,
                sandbox,
                otherAttempts,
                codeSha256,
                otherEvidence);
    }
}
