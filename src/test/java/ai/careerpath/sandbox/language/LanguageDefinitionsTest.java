package ai.careerpath.sandbox.language;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.language.text.SourceSyntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names what a language that was added to the enum still lacks, where the compiler cannot. */
class LanguageDefinitionsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/static/js");
    private static final Path DAYTONA = Path.of("src/main/resources/daytona");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageIsKnownToThePage(Language language) throws IOException {
        String id = language.id();
        assertThat(Files.readString(SCRIPTS.resolve("words.js")))
                .as("the page's name of " + id + ": words.js, LANGUAGES")
                .contains("  " + id + ": '" + language.displayName() + "'");
        String highlight = Files.readString(SCRIPTS.resolve("highlight.js"));
        assertThat(highlight)
                .as("the page's colours of " + id + ": highlight.js, GRAMMARS")
                .contains("  " + id + ": grammar(");
        assertThat(language.aliases())
                .as("other names of " + id + ": highlight.js, ALIASES")
                .allSatisfy(alias ->
                        assertThat(highlight).containsPattern("[ ']" + Pattern.quote(alias) + "'?: '" + id + "'"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageRunsInDaytonaAndInTheImages(Language language) throws IOException {
        String id = language.id();
        assertThat(Files.readString(DAYTONA.resolve("runner/languages.py")))
                .as("how " + id + " runs in Daytona: runner/languages.py")
                .contains("    def " + id + "(self):");
        for (Path image : List.of(DAYTONA.resolve("polyglot.Dockerfile"), Path.of("Dockerfile"))) {
            assertThat(Files.readString(image)).as(id + " in " + image).contains(installed(language));
        }
    }

    @Test
    void lackIsFoundBelowABlankLineToo() {
        String stderr =
                "\n\nTraceback (most recent call last):\nAttributeError: module 'itertools' has no attribute 'batched'\n";

        assertThat(LanguageDefinitions.of(Language.PYTHON).lack(stderr))
                .contains("newer Python, which has itertools.batched");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageIsToldToReaders(Language language) throws IOException {
        String id = language.id();
        assertThat(Files.readString(Path.of("src/main/resources/mcp/server.json")))
                .as("languages that agents are told of: mcp/server.json")
                .containsPattern("One of [a-z, ]*\\b" + id + ", ");
        assertThat(Files.readString(Path.of("docs/local-sandbox.md")))
                .as("docs/local-sandbox.md on " + id)
                .containsPattern("(?m)^\\|[^|]*" + Pattern.quote(language.displayName()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageIsTested(Language language) {
        String id = language.id();
        assertThat(Path.of("src/test/resources/attacks", id))
                .as("attacks in " + id)
                .isNotEmptyDirectory();
        assertThat(Path.of("src/test/resources/ai/careerpath/sandbox/inputs", language.entrypoint()))
                .as("a program that reads input in " + id)
                .exists();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsItsCode(Language language) {
        SourceSyntax syntax = LanguageDefinitions.of(language).syntax();
        String program = shortest(language);

        assertThat(syntax.hasComment(program)).as("comment in " + language).isTrue();
        assertThat(syntax.printsSomething(program)).as("output of " + language).isTrue();
        assertThat(syntax.tokens().matcher(program).results())
                .as("comment and text in " + language)
                .hasSize(2);
        assertThat(syntax.hasComment("x = 1") || syntax.printsSomething("x = 1"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Error: spawn docker ENOENT                                                   | docker
            FileNotFoundError: [Errno 2] No such file or directory: 'docker'             |
            in _execute_child FileNotFoundError: [Errno 2] No such file or directory: 'docker' | docker
            main.rb:1:in `spawn': No such file or directory - docker (Errno::ENOENT)     | docker
            exec: "docker": executable file not found in $PATH                           | docker
            Cannot run program "docker": error=2                                         | docker
            sh: 1: docker: not found                                                     | docker
            /bin/sh: line 1: docker: command not found                                   | docker
            sh: 1: no-such-thing-at-all: not found                                       |
            """)
    void missingProgramIsNamed(String stderr, @Nullable String program) {
        assertThat(LanguageDefinitions.missingProgram(stderr)).isEqualTo(Optional.ofNullable(program));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "socket.gaierror: [Errno -3] Temporary failure in name resolution",
                "Error: getaddrinfo EAI_AGAIN example.com",
                "Caused by: java.net.UnknownHostException: example.com",
                "dial tcp: lookup example.com: server misbehaving",
                "curl: (6) Could not resolve host: example.com",
                "psql: error: could not translate host name",
                "failed to lookup address information: Try again",
                "getaddrinfo: Temporary failure (SocketError)"
            })
    void missingNetworkIsRecognized(String stderr) {
        assertThat(LanguageDefinitions.missesNetwork(stderr)).isTrue();
        assertThat(LanguageDefinitions.missesNetwork(stderr.substring(0, 8))).isFalse();
    }

    @Test
    void noTwoLanguagesHaveTheSameFile() {
        assertThat(LanguageDefinitions.quickestFirst())
                .hasSize(Language.values().length)
                .extracting(Language::entrypoint)
                .doesNotHaveDuplicates();
    }

    /** What installs it in an image of Debian; the service has TypeScript's compiler in its own jar. */
    private static String installed(Language language) {
        return switch (language) {
            case PYTHON -> " python3 ";
            case JAVASCRIPT, TYPESCRIPT -> " nodejs ";
            case JAVA -> " openjdk-17-jdk";
            case GO -> "golang";
            case SQL -> " postgresql-15";
            case BASH -> " bash ";
            case C -> " gcc ";
            case CPP -> " g++ ";
            case RUST -> " rustc ";
            case PHP -> " php-cli ";
            case RUBY -> " ruby ";
        };
    }

    private static String shortest(Language language) {
        return switch (language) {
            case PYTHON -> "print('a') # b";
            case JAVASCRIPT, TYPESCRIPT -> "console.log('a') // b";
            case JAVA -> "System.out.println(\"a\"); // b";
            case GO -> "fmt.Println(\"a\") // b";
            case SQL -> "select 'a'; -- b";
            case BASH -> "echo 'a' # b";
            case C -> "puts(\"a\"); // b";
            case CPP -> "cout << \"a\"; // b";
            case RUST -> "println!(\"a\"); // b";
            case PHP -> "echo 'a'; // b";
            case RUBY -> "puts 'a' # b";
        };
    }
}
