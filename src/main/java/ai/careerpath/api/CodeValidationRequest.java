package ai.careerpath.api;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Code that a client wants executed.
 *
 * @param language a {@link Language} by id or alias
 * @param skill what the code shows; the language's name when null
 */
public record CodeValidationRequest(
        @NotNull(message = "is required")
        @Pattern(regexp = "[^\\p{Cs}]*", flags = Pattern.Flag.DOTALL, message = "must be text that UTF-8 can encode")
        String code,

        @NotNull(message = "is required") @KnownLanguage String language,

        @Size(min = 1, max = 120, message = "must have 1 to 120 characters")
        @Pattern(regexp = UserText.PRINTABLE, message = "must not contain control characters")
        @Nullable
        String skill) {

    public CodeValidationRequest {
        skill = UserText.normalize(skill);
    }

    /** The program to execute; call only on a valid request. */
    public Program program() {
        Language meant = Language.named(language).orElseThrow();
        return new Program(skill == null ? meant.displayName() : skill, meant, code);
    }
}
