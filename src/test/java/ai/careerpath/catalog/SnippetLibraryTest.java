package ai.careerpath.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that every file of the snippet library keeps; running the files is another test's matter. */
class SnippetLibraryTest {

    private static final Map<String, String> COMMENT =
            Map.of("py", "# ", "js", "// ", "ts", "// ", "java", "// ", "go", "// ", "sql", "-- ");

    /** What a snippet may import: nothing that a sandbox without threads, files and network lacks. */
    private static final Map<String, Set<String>> IMPORTS = Map.of(
            "py",
            Set.of(
                    "abc",
                    "asyncio",
                    "base64",
                    "bisect",
                    "collections",
                    "contextlib",
                    "dataclasses",
                    "decimal",
                    "fnmatch",
                    "fractions",
                    "functools",
                    "hashlib",
                    "heapq",
                    "hmac",
                    "inspect",
                    "io",
                    "itertools",
                    "json",
                    "math",
                    "operator",
                    "random",
                    "re",
                    "statistics",
                    "typing",
                    "unittest",
                    "zlib"),
            "java",
            Set.of("java.util"),
            "go",
            Set.of("fmt", "sync", "sync/atomic"));

    private static final Map<String, Pattern> IMPORT = Map.of(
            "py", Pattern.compile("^\\s*(?:from|import) (\\w+)", Pattern.MULTILINE),
            "java", Pattern.compile("^import (?:static )?(\\w+\\.\\w+)", Pattern.MULTILINE),
            "go", Pattern.compile("^(?:import )?\\t?\"([^\"]+)\"$", Pattern.MULTILINE));

    private static final Pattern SCRIPT = Pattern.compile(
            "\\b(?:require|eval|fetch|Function|setTimeout|setInterval)\\s*\\(|^\\s*(?:im|ex)port\\b|\\bprocess\\."
                    + "|Math\\.random|\\bDate\\b|\\bawait\\s+import",
            Pattern.MULTILINE);

    /** Reaching out of the program, running text as code, and anything that makes two runs differ. */
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "py",
            Pattern.compile("\\b(?:eval|exec|open|input|__import__)\\(|(?<!\\.)\\bcompile\\(|\\brandom\\.(?!Random\\()"
                    + "|\\bRandom\\(\\)|sleep\\((?!0\\))|\\bos\\.|\\bsys\\."),
            "js",
            SCRIPT,
            "ts",
            SCRIPT,
            "java",
            Pattern.compile("\\b(?:Thread|Runtime|ProcessBuilder|Scanner|Random|Class\\.forName|System\\.(?!out))\\b"),
            "go",
            Pattern.compile("\\b(?:os|exec|net|time|rand|unsafe|syscall)\\.[A-Z]"),
            "sql",
            Pattern.compile(
                    "^\\\\|\\b(?:copy|dblink|lo_import|pg_read_file|pg_sleep|now|random|current_date)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE));

    static List<Path> snippets() {
        URL folder = Objects.requireNonNull(SnippetLibraryTest.class.getResource("/catalog/snippets"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippets")
    void fileIsNamedAfterASkillAndALanguage(Path snippet) {
        assertThat(snippet.getFileName().toString()).matches("[a-z0-9]+(-[a-z0-9]+)*\\.(py|js|ts|java|go|sql)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippets")
    void textIsCleanUtf8(Path snippet) throws IOException {
        String text = Files.readString(snippet); // refuses malformed UTF-8
        assertThat(text).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r", "\uFEFF", "\uFFFD");
        assertThat(text.lines()).noneMatch(line -> line.endsWith(" ") || line.endsWith("\t"));
        assertThat(text.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippets")
    void programIsShort(Path snippet) throws IOException {
        List<String> lines = Files.readAllLines(snippet);
        assertThat(lines).hasSizeBetween(20, 45);
        assertThat(lines).allMatch(line -> line.length() <= 120);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippets")
    void describesItselfInOneOrTwoLinesAtTheTop(Path snippet) throws IOException {
        String comment = Objects.requireNonNull(COMMENT.get(language(snippet)));
        List<String> block = Files.readAllLines(snippet).stream()
                .takeWhile(line -> line.startsWith(comment))
                .toList();
        assertThat(block).hasSizeBetween(1, 2);
        String description = String.join(" ", block).replace(comment, "");
        assertThat(description).hasSizeGreaterThanOrEqualTo(20).matches("(?s)[A-Z].*\\.");
        assertThat(Files.readAllLines(snippet).get(block.size())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippets")
    void staysInsideTheSandboxAndRunsTheSameEachTime(Path snippet) throws IOException {
        Pattern forbidden = Objects.requireNonNull(FORBIDDEN.get(language(snippet)));
        assertThat(found(forbidden, Files.readString(snippet), 0)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippets")
    void importsOnlyWhatEverySandboxHas(Path snippet) throws IOException {
        Pattern imports = IMPORT.getOrDefault(language(snippet), Pattern.compile("(?!)"));
        assertThat(IMPORTS.getOrDefault(language(snippet), Set.of()))
                .containsAll(found(imports, Files.readString(snippet), 1));
    }

    @Test
    void everySkillHasAProgramThatRunsWithoutAnyToolchain() {
        Map<String, Set<String>> languages = snippets().stream()
                .collect(groupingBy(
                        SnippetLibraryTest::skill, TreeMap::new, mapping(SnippetLibraryTest::language, toSet())));
        assertThat(languages)
                .isNotEmpty()
                .allSatisfy((skill, offered) -> assertThat(offered).containsAnyOf("py", "js"));
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(group))
                .distinct()
                .toList();
    }

    private static String language(Path snippet) {
        String name = snippet.getFileName().toString();
        return name.substring(name.indexOf('.') + 1);
    }

    private static String skill(Path snippet) {
        String name = snippet.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }
}
