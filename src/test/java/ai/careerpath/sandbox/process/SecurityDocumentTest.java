package ai.careerpath.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.process.host.ProcessLimits;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The numbers that docs/security.md tells are those of the code. */
class SecurityDocumentTest {

    private static final Path LANGUAGES = Path.of("src/main/java/ai/careerpath/sandbox/language");
    private static final Map<String, String> COMPILED_BY_GCC = Map.of("c", "GnuLanguage", "cpp", "GnuLanguage");

    private String document = "";

    @BeforeEach
    void read() throws IOException {
        document = Files.readString(Path.of("docs/security.md"));
    }

    private String row(String first) {
        return document.lines()
                .filter(line -> line.startsWith("| " + first + " |"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> sources() {
        return Arrays.stream(Language.values()).collect(Collectors.toMap(Language::displayName, each -> source(each)));
    }

    private static String source(Language language) {
        String name = COMPILED_BY_GCC.getOrDefault(
                language.id(),
                language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT));
        try (Stream<Path> files = Files.list(LANGUAGES)) {
            Path file = files.filter(each -> each.getFileName().toString().equalsIgnoreCase(name + ".java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text "A, B 16, C 32, others 256" as a number for each name. */
    private static Function<String, Integer> numbers(String text, int otherwise) {
        Map<String, Integer> told = Pattern.compile("([A-Z][\\w+, ]*?) (\\d+)")
                .matcher(text)
                .results()
                .flatMap(match -> Arrays.stream(match.group(1).split(", ")).map(name -> Map.entry(name, number(match))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return name -> told.getOrDefault(name, otherwise);
    }

    private static int number(MatchResult match) {
        return Integer.parseInt(match.group(2));
    }

    @Test
    void memoryOfEachLanguageIsTold() {
        String told = row("memory");
        assertThat(told).contains("| 256 MB, and what the runtime");
        assertThat(ExecutionLimits.within(Duration.ZERO).memoryBytes()).isEqualTo(256L << 20);
        Function<String, Integer> overhead =
                numbers(told.substring(told.indexOf(": ") + 2, told.indexOf(", others 256 MB")), 256);

        // What a toolchain takes that says nothing of it.
        assertThat(Toolchain.of(Language.BASH, "", StageCommands.run(List.of()), "")
                        .overhead()
                        .memoryBytes())
                .isEqualTo(16L << 20);
        sources()
                .forEach((language, source) -> assertThat(
                                source.contains(".taking(") ? source : "RuntimeOverhead.of(16)")
                        .as(language)
                        .contains("RuntimeOverhead.of(" + overhead.apply(language) + ")"));
    }

    @Test
    void tasksOfEachLanguageAreTold() {
        assertThat(row("processes and threads")).contains("| 64; Java and Go 128 |");
        assertThat(sources())
                .allSatisfy((language, source) -> assertThat(source.contains(".manyTasks()"))
                        .as(language)
                        .isEqualTo(language.equals("Java") || language.equals("Go")));
    }

    @Test
    void filesOfEachLanguageAreTold() {
        String told = row("files in `/tmp`");
        assertThat(told).contains("| 64 MB; Go 128, SQL 192 |");
        Function<String, Integer> temporary = numbers(told.substring(told.indexOf("; ") + 2), 64);
        assertThat(sources())
                .allSatisfy((language, source) -> assertThat(source.contains(".temporary("))
                        .as(language)
                        .isEqualTo(source.contains(".temporary(" + temporary.apply(language) + ")")));
        assertThat(row("files in `/code`, `/dev/shm`")).contains("| 32 MB, 16 MB |");
        assertThat(row("number of files")).contains("| 16,384 in `/tmp` and `/code` each, 1,024 in `/dev/shm` |");
        assertThat(BundledFile.text("/sandbox/unshare.sh"))
                .contains("size=$tmp,nr_inodes=16k", "size=32m,nr_inodes=16k", "size=16m,nr_inodes=1k");
    }

    @Test
    void limitsOfAProcessAreTold() {
        assertThat(row("open files")).contains("| 256 a process |");
        assertThat(row("output")).contains("| 64 KiB kept a stream (of standard error the end too), 8 MiB in all |");
        assertThat(new ProcessLimits(1 << 20, 0, 1, 1, 1, 1).prlimit())
                .contains("--nofile=256", "--rtprio=0", "--nice=0", "--core=0");
        assertThat(ExecutionLimits.within(Duration.ZERO))
                .returns(64 << 10, ExecutionLimits::keptBytes)
                .returns(8L << 20, ExecutionLimits::drainedBytes);
    }
}
