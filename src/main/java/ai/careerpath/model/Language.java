package ai.careerpath.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language whose code can be validated, with the runtime and file name a workspace gets for it. */
public enum Language {
    PYTHON("python", "Python", "python:3.11", "main.py", List.of("py")),
    JAVASCRIPT("javascript", "JavaScript", "node:18", "index.js", List.of("js", "node")),
    TYPESCRIPT("typescript", "TypeScript", "node:18", "index.ts", List.of("ts")),
    JAVA("java", "Java", "java:17", "Main.java", List.of()),
    GO("go", "Go", "golang:1.21", "main.go", List.of("golang")),
    SQL("sql", "SQL", "postgres:15", "query.sql", List.of("postgres", "postgresql")),
    BASH("bash", "Bash", "bash:5.2", "main.sh", List.of("sh")),
    C("c", "C", "gcc:12", "main.c", List.of()),
    CPP("cpp", "C++", "gcc:12", "main.cpp", List.of("c++")),
    RUST("rust", "Rust", "rust:1.63", "main.rs", List.of("rs")),
    PHP("php", "PHP", "php:8.2-cli", "main.php", List.of()),
    RUBY("ruby", "Ruby", "ruby:3.1", "main.rb", List.of("rb"));

    private final String id;
    private final String displayName;
    private final String workspaceRuntime;
    private final String entrypoint;
    private final List<String> aliases;

    Language(String id, String displayName, String workspaceRuntime, String entrypoint, List<String> aliases) {
        this.id = id;
        this.displayName = displayName;
        this.workspaceRuntime = workspaceRuntime;
        this.entrypoint = entrypoint;
        this.aliases = aliases;
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

    /** The {@code runtime} of Daytona's workspace API. */
    public String workspaceRuntime() {
        return workspaceRuntime;
    }

    /** The name of the file that is run. */
    public String entrypoint() {
        return entrypoint;
    }

    /** Other names that {@link #named} accepts. */
    public List<String> aliases() {
        return aliases;
    }
}
