package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.language.text.Messages;
import ai.careerpath.sandbox.language.text.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    // A program in one language may start one in another, so what all of them print is looked for in each.
    private static final Pattern NO_PROGRAM = ofAll(Messages::noProgram);
    private static final Pattern NO_NETWORK = ofAll(Messages::noNetwork);
    private static final Set<String> PROGRAMS = Text.words("/sandbox/lacks/commands.txt");

    private LanguageDefinitions() {}

    /** Returns the well-known program that a failed run wanted to start, and that is not on this machine. */
    public static Optional<String> missingProgram(String stderr) {
        return Text.group(NO_PROGRAM, stderr).filter(PROGRAMS::contains);
    }

    /** Returns whether what a failed run printed tells that it looked for the network, which no sandbox has. */
    public static boolean missesNetwork(String stderr) {
        return NO_NETWORK.matcher(stderr).find();
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

    private static Pattern ofAll(Function<Messages, String> part) {
        return Pattern.compile(Arrays.stream(Language.values())
                .map(language -> part.apply(of(language).messages()))
                .filter(regex -> !regex.isEmpty())
                .distinct()
                .collect(Collectors.joining("|")));
    }
}
