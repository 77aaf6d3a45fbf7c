package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The definition of each language. */
public final class LanguageDefinitions {

    private static final LanguageDefinition PYTHON = new Python();
    private static final LanguageDefinition JAVASCRIPT = new JavaScript();
    private static final LanguageDefinition TYPESCRIPT = new TypeScript();
    private static final LanguageDefinition JAVA = new Java();
    private static final LanguageDefinition GO = new Go();
    private static final LanguageDefinition SQL = new Sql();
    private static final LanguageDefinition BASH = new Bash();
    private static final LanguageDefinition C = new C();
    private static final LanguageDefinition CPP = new Cpp();
    private static final LanguageDefinition RUST = new Rust();
    private static final LanguageDefinition PHP = new Php();
    private static final LanguageDefinition RUBY = new Ruby();

    // How the libraries of the languages report that there is no such program to start.
    private static final Pattern NO_PROGRAM = Pattern.compile("spawn(?:Sync)? ([\\w.-]+) ENOENT"
            + "|_execute_child[\\s\\S]{0,1000}?FileNotFoundError: \\[Errno 2] No such file or directory: '([\\w.-]+)'"
            + "|in [`'](?:\\w+[#.])?(?:`|spawn|popen|exec)': No such file or directory - ([\\w.-]+) "
            + "|exec: \"([\\w.-]+)\": executable file not found|Cannot run program \"([\\w.-]+)\""
            + "|(?m:^(?:/bin/)?sh: (?:line )?\\d+: ([\\w.-]+): (?:command )?not found$)");
    private static final Set<String> PROGRAMS = Text.words("/sandbox/lacks/commands.txt");

    private LanguageDefinitions() {}

    /** Returns the well-known program that a failed run wanted to start, and that is not on this machine. */
    public static Optional<String> missingProgram(String stderr) {
        Matcher matcher = NO_PROGRAM.matcher(stderr);
        return matcher.find()
                ? IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .filter(Objects::nonNull)
                        .filter(PROGRAMS::contains)
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the definition; a language without one does not compile. */
    public static LanguageDefinition of(Language language) {
        return switch (language) {
            case PYTHON -> PYTHON;
            case JAVASCRIPT -> JAVASCRIPT;
            case TYPESCRIPT -> TYPESCRIPT;
            case JAVA -> JAVA;
            case GO -> GO;
            case SQL -> SQL;
            case BASH -> BASH;
            case C -> C;
            case CPP -> CPP;
            case RUST -> RUST;
            case PHP -> PHP;
            case RUBY -> RUBY;
        };
    }

    /** Returns all languages, those first that are ready soonest. */
    public static List<Language> quickestFirst() {
        return Arrays.stream(Language.values())
                .sorted(Comparator.comparing(language -> of(language).preparation()))
                .toList();
    }
}
