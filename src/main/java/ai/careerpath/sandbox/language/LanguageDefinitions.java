package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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

    private LanguageDefinitions() {}

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
