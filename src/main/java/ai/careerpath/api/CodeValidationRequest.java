package ai.careerpath.api;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.model.Program.Input;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Code that a client wants executed.
 *
 * @param language a {@link Language} by id or alias
 * @param skill what the code shows; the language's name when null
 * @param stdin what the program reads on standard input; nothing when null
 * @param args its arguments
 * @param files what lies in its working directory
 * @param tests what it is run with instead of {@code stdin} and {@code args}, once each
 */
public record CodeValidationRequest(
        @NotNull(message = "is required") @Pattern(regexp = TEXT, flags = Pattern.Flag.DOTALL, message = NOT_UTF_8)
        String code,

        @NotNull(message = "is required") @KnownLanguage String language,

        @Size(min = 1, max = 120, message = "must have 1 to 120 characters")
        @Pattern(regexp = UserText.PRINTABLE, message = "must not contain control characters")
        @Nullable
        String skill,

        @Pattern(regexp = TEXT, flags = Pattern.Flag.DOTALL, message = NOT_UTF_8) @Nullable
        String stdin,

        @Size(max = MAXIMUM_ARGUMENTS, message = "must have at most 64 elements") @Nullable
        List<
                        @NotNull(message = "must not be null")
                        @Pattern(regexp = ARGUMENT, flags = Pattern.Flag.DOTALL, message = NO_ARGUMENT) String>
                args,

        @Size(max = MAXIMUM_FILES, message = "must have at most 20 elements") @Valid @Nullable
        List<@NotNull(message = "must not be null") SourceFile> files,

        @Size(max = MAXIMUM_TESTS, message = "must have at most 20 elements") @Valid @Nullable
        List<@NotNull(message = "must not be null") TestCase> tests) {

    private static final String TEXT = "[^\\p{Cs}]*";
    private static final String NOT_UTF_8 = "must be text that UTF-8 can encode";
    private static final String ARGUMENT = "[^\\p{Cs}\\x00]{0,4096}";
    private static final String NO_ARGUMENT = "must have at most 4,096 characters, all of them text and none NUL";
    private static final int MAXIMUM_ARGUMENTS = 64;
    private static final int MAXIMUM_FILES = 20;
    private static final int MAXIMUM_TESTS = 20;

    public CodeValidationRequest {
        skill = UserText.normalize(skill);
    }

    /** A file in the working directory. */
    public record SourceFile(
            @NotNull(message = "is required")
            @Pattern(
                    regexp = "[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}",
                    message = "must be a file name without a path: 1 to 100 letters, digits, and _ . -")
            String name,

            @NotNull(message = "is required") @Pattern(regexp = TEXT, flags = Pattern.Flag.DOTALL, message = NOT_UTF_8)
            String content) {}

    /** One run, and what it must print. */
    public record TestCase(
            @Size(min = 1, max = 120, message = "must have 1 to 120 characters")
            @Pattern(regexp = UserText.PRINTABLE, message = "must not contain control characters")
            @Nullable
            String name,

            @Pattern(regexp = TEXT, flags = Pattern.Flag.DOTALL, message = NOT_UTF_8) @Nullable
            String stdin,

            @Size(max = MAXIMUM_ARGUMENTS, message = "must have at most 64 elements") @Nullable
            List<
                            @NotNull(message = "must not be null")
                            @Pattern(regexp = ARGUMENT, flags = Pattern.Flag.DOTALL, message = NO_ARGUMENT) String>
                    args,

            @NotNull(message = "is required") @Pattern(regexp = TEXT, flags = Pattern.Flag.DOTALL, message = NOT_UTF_8)
            String expected) {}

    /** Two files of one name, or one in the place of the program, would leave open which of them is run. */
    @AssertTrue(message = "files must have different names, and none the name of the program's own file")
    boolean isUnambiguous() {
        Set<String> names = new HashSet<>();
        Language.named(String.valueOf(language)).map(Language::entrypoint).ifPresent(names::add);
        return orNone(files).stream()
                .filter(Objects::nonNull)
                .map(SourceFile::name)
                .filter(Objects::nonNull)
                .allMatch(names::add);
    }

    /** The program to execute; call only on a valid request. */
    public Program program() {
        Language meant = Language.named(language).orElseThrow();
        List<Program.File> beside = orNone(files).stream()
                .map(file -> new Program.File(file.name(), file.content()))
                .toList();
        return new Program(
                skill == null ? meant.displayName() : skill, meant, code, input(stdin, args), beside, programTests());
    }

    private List<Program.Test> programTests() {
        List<Program.Test> all = new ArrayList<>();
        for (TestCase test : orNone(tests)) {
            String name = Objects.requireNonNullElse(test.name(), "test " + (all.size() + 1));
            all.add(new Program.Test(name, input(test.stdin(), test.args()), test.expected()));
        }
        return List.copyOf(all);
    }

    private static Input input(@Nullable String stdin, @Nullable List<String> args) {
        return new Input(Stream.ofNullable(stdin).findFirst().orElse(""), List.copyOf(orNone(args)));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
