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
        @NotNull(message = "{request.required}")
        @Pattern(regexp = TEXT, flags = Pattern.Flag.DOTALL, message = NOT_UTF_8)
        String code,

        @NotNull(message = "{request.required}") @KnownLanguage
        String language,

        @Size(min = 1, max = 120, message = "{request.length}")
        @Pattern(regexp = UserText.PRINTABLE, message = "{request.control-characters}")
        @Nullable
        String skill,

        @Pattern(regexp = TEXT, flags = Pattern.Flag.DOTALL, message = NOT_UTF_8) @Nullable
        String stdin,

        @Size(max = MAXIMUM_ARGUMENTS, message = "{request.entries}") @Nullable
        List<
                        @NotNull(message = "{request.not-null}")
                        @Pattern(regexp = ARGUMENT, flags = Pattern.Flag.DOTALL, message = NO_ARGUMENT) String>
                args,

        @Size(max = MAXIMUM_FILES, message = "{request.entries}") @Valid @Nullable
        List<@NotNull(message = "{request.not-null}") SourceFile> files,

        @Size(max = MAXIMUM_TESTS, message = "{request.entries}") @Valid @Nullable
        List<@NotNull(message = "{request.not-null}") TestCase> tests) {

    private static final String TEXT = "[^\\p{Cs}]*";
    private static final String NOT_UTF_8 = "{request.utf-8}";
    private static final String ARGUMENT = "[^\\p{Cs}\\x00]{0,4096}";
    private static final String NO_ARGUMENT = "{request.argument}";
    private static final int MAXIMUM_ARGUMENTS = 64;
    private static final int MAXIMUM_FILES = 20;
    private static final int MAXIMUM_TESTS = 20;

    public CodeValidationRequest {
        skill = UserText.normalize(skill);
    }

    /** A file in the working directory. */
    public record SourceFile(
            @NotNull(message = "{request.required}")
            @Pattern(regexp = "[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}", message = "{request.file-name}")
            String name,

            @NotNull(message = "{request.required}")
            @Pattern(regexp = TEXT, flags = Pattern.Flag.DOTALL, message = NOT_UTF_8)
            String content) {}

    /** One run, and what it must print. */
    public record TestCase(
            @Size(min = 1, max = 120, message = "{request.length}")
            @Pattern(regexp = UserText.PRINTABLE, message = "{request.control-characters}")
            @Nullable
            String name,

            @Pattern(regexp = TEXT, flags = Pattern.Flag.DOTALL, message = NOT_UTF_8) @Nullable
            String stdin,

            @Size(max = MAXIMUM_ARGUMENTS, message = "{request.entries}") @Nullable
            List<
                            @NotNull(message = "{request.not-null}")
                            @Pattern(regexp = ARGUMENT, flags = Pattern.Flag.DOTALL, message = NO_ARGUMENT) String>
                    args,

            @NotNull(message = "{request.required}")
            @Pattern(regexp = TEXT, flags = Pattern.Flag.DOTALL, message = NOT_UTF_8)
            String expected) {}

    /**
     * Whether the files are distinct: two of one name, or one in the place of the program, would leave open which of them is run.
     * Called as the field is, so that a problem names that.
     */
    @AssertTrue(message = "{request.files}")
    boolean isFiles() {
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
