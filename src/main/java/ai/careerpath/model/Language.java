package ai.careerpath.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language whose code can be validated. */
public enum Language {
    PYTHON("python", "Python", "main.py", List.of("py"), Readers.BEGINNERS),
    JAVASCRIPT("javascript", "JavaScript", "index.js", List.of("js", "node"), Readers.BEGINNERS),
    TYPESCRIPT("typescript", "TypeScript", "index.ts", List.of("ts"), Readers.PROGRAMMERS),
    JAVA("java", "Java", "Main.java", List.of(), Readers.PROGRAMMERS),
    GO("go", "Go", "main.go", List.of("golang"), Readers.PROGRAMMERS),
    SQL("sql", "SQL", "query.sql", List.of("postgres", "postgresql"), Readers.ANYBODY),
    BASH("bash", "Bash", "main.sh", List.of("sh"), Readers.ANYBODY),
    C("c", "C", "main.c", List.of(), Readers.PROGRAMMERS),
    CPP("cpp", "C++", "main.cpp", List.of("c++"), Readers.PROGRAMMERS),
    RUST("rust", "Rust", "main.rs", List.of("rs"), Readers.PROGRAMMERS),
    PHP("php", "PHP", "main.php", List.of(), Readers.PROGRAMMERS),
    RUBY("ruby", "Ruby", "main.rb", List.of("rb"), Readers.PROGRAMMERS);

    private final String id;
    private final String displayName;
    private final String entrypoint;
    private final List<String> aliases;
    private final Readers readers;

    Language(String id, String displayName, String entrypoint, List<String> aliases, Readers readers) {
        this.id = id;
        this.displayName = displayName;
        this.entrypoint = entrypoint;
        this.aliases = aliases;
        this.readers = readers;
    }

    /** The language called {@code name}, by its id or an alias, in any case; empty when there is none. */
    public static Optional<Language> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (language.id.equals(wanted) || language.aliases.contains(wanted)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The name on the wire, such as {@code python}. */
    @JsonValue
    public String id() {
        return id;
    }

    /** The name people read, such as {@code Python}. */
    public String displayName() {
        return displayName;
    }

    /** The name of the file that is run. */
    public String entrypoint() {
        return entrypoint;
    }

    /** Other names that {@link #named} accepts. */
    public List<String> aliases() {
        return aliases;
    }

    /** Who can read a program in it. */
    public Readers readers() {
        return readers;
    }

    /** Who reads a language without having learnt it. */
    public enum Readers {
        /** People who do not program use it too. */
        ANYBODY,
        /** It is a programming language that is read at first sight. */
        BEGINNERS,
        /** It takes another programming language. */
        PROGRAMMERS
    }
}
