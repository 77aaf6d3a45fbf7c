package ai.careerpath.model;

import ai.careerpath.step.Source;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The evidence about one piece of code, as clients read it.
 *
 * @param status {@code Success} only if the code ran to exit code 0 in a sandbox, else {@code Failure}
 * @param executionTime in seconds
 * @param sandbox {@code daytona}, {@code local}, or null if no sandbox ran it
 * @param attempts how many versions of the code were tried, this one included
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
        @JsonProperty("code_sha256") String codeSha256) {

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

    /** The same evidence under another skill's name. */
    public CodeValidation forSkill(String name) {
        return new CodeValidation(
                name,
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
                codeSha256);
    }

    /** The same evidence for the code of the given attempt. */
    public CodeValidation atAttempt(int attempt) {
        return new CodeValidation(
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
                attempt,
                codeSha256);
    }
}
