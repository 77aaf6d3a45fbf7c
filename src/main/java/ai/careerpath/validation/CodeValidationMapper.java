package ai.careerpath.validation;

import ai.careerpath.configuration.ServiceVersion;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.CodeValidation.Status;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.step.Source;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts what a sandbox observed into the words of the wire contract. */
public final class CodeValidationMapper {

    static final String UNAVAILABLE = "Code validation unavailable - ";

    private CodeValidationMapper() {}

    /**
     * The validation of {@code program}.
     *
     * @param sandbox where it was to run; left out of the answer when it did not run there
     */
    public static CodeValidation of(Program program, Execution execution, @Nullable Source sandbox) {
        boolean ran = switch (execution.outcome()) {
            case REJECTED, UNAVAILABLE -> false;
            default -> true;
        };
        return new CodeValidation(
                program.skill(),
                status(execution),
                execution.stdout(),
                error(execution),
                execution.duration().toMillis() / 1000.0,
                details(program, execution),
                execution.outcome(),
                execution.exitCode(),
                execution.truncated(),
                ran ? sandbox : null,
                1,
                program.sha256(),
                ran ? execution.evidence().at(now(), ServiceVersion.CURRENT) : execution.evidence());
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static Status status(Execution execution) {
        return switch (execution.outcome()) {
            case EXECUTED -> Status.SUCCESS;
            default -> Status.FAILURE;
        };
    }

    private static @Nullable String error(Execution execution) {
        String stderr = execution.stderr().isBlank() ? null : execution.stderr();
        return switch (execution.outcome()) {
            case TIMED_OUT -> "Execution timeout";
            case REJECTED, UNAVAILABLE -> null;
            default -> stderr;
        };
    }

    private static String details(Program program, Execution execution) {
        return switch (execution.outcome()) {
            case EXECUTED ->
                String.format(
                        Locale.ROOT,
                        "Code executed successfully in %.2f seconds",
                        execution.duration().toMillis() / 1000.0);
            case COMPILE_ERROR, RUNTIME_ERROR ->
                "Code execution failed: "
                        + (execution.reason() == null
                                ? ErrorSummary.of(program.language(), execution)
                                : execution.reason());
            case TIMED_OUT -> "Code execution exceeded " + execution.reason();
            case OUT_OF_MEMORY, OUTPUT_LIMIT -> "Code execution failed: " + execution.reason();
            case REJECTED -> "Code validation refused - " + execution.reason();
            case UNAVAILABLE -> UNAVAILABLE + execution.reason();
        };
    }
}
