package ai.careerpath.sandbox.process;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.SandboxEngine;
import ai.careerpath.sandbox.Snippets;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.wasm.WasmEngines;
import ai.careerpath.sandbox.wasm.WasmSandboxEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/**
 * Measures how long a program that prints one line takes, from the call to the answer, and prints the medians in
 * milliseconds as a Markdown table: bare, and in each isolation cold (nothing prepared) and warm (a process prepared).
 */
final class SandboxBenchmark {

    private static final ExecutionLimits USUAL = ExecutionLimits.within(Duration.ofSeconds(30));
    // No process is prepared for another limit than the usual one.
    private static final ExecutionLimits UNUSUAL = new ExecutionLimits(
            USUAL.wallTime(), USUAL.memoryBytes() - (1 << 20), USUAL.keptBytes(), USUAL.drainedBytes());
    private static final Duration PREPARATION = Duration.ofSeconds(4);
    private static final String ABSENT = "-";

    private final int rounds;
    private final Set<Language> languages;
    private final Path directory;

    private SandboxBenchmark(int rounds, Set<Language> languages, Path directory) {
        this.rounds = rounds;
        this.languages = languages;
        this.directory = directory;
    }

    /** @param arguments how often each is measured, 15 if not given; then the ids of the languages, all if not given */
    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory("careerpath-benchmark-");
        List<String> ids = Arrays.stream(arguments).skip(1).toList();
        Set<Language> languages = EnumSet.allOf(Language.class);
        languages.removeIf(language -> !ids.isEmpty() && !ids.contains(language.id()));
        try {
            new SandboxBenchmark(arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]), languages, directory)
                    .run();
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private void run() throws Exception {
        Path place = Path.of(System.getProperty("java.io.tmpdir"));
        System.out.printf(
                "%s, %d processors, %s %s, Java %s, median of %d%n%n",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.version"),
                rounds);
        System.out.println("| language | bare | bubblewrap cold | warm | util-linux cold | warm | WASM |");
        System.out.println("|---|---|---|---|---|---|---|");
        try (ProcessSandboxEngine bubblewrap = SandboxSetup.BUBBLEWRAP.open(place, languages);
                ProcessSandboxEngine utilLinux = SandboxSetup.UTIL_LINUX.open(place, languages);
                WasmSandboxEngine wasm = WasmEngines.start()) {
            for (Language language : languages) {
                // All of what is prepared in the background must be over.
                Runs.support(bubblewrap, language);
                Runs.support(utilLinux, language);
            }
            for (Language language : languages) {
                List<String> cells = List.of(
                        language.id(),
                        bare(language),
                        cold(bubblewrap, language),
                        warm(bubblewrap, language),
                        cold(utilLinux, language),
                        warm(utilLinux, language),
                        cold(wasm, language));
                System.out.println("| " + String.join(" | ", cells) + " |");
            }
        }
    }

    private String bare(Language language) throws Exception {
        Path file = Files.writeString(directory.resolve(language.entrypoint()), code(language));
        List<String> command = switch (language) {
            case PYTHON -> List.of(program("python3"), "-I", "-B", file.toString());
            case JAVASCRIPT -> List.of(program("node"), file.toString());
            case JAVA -> List.of(System.getProperty("java.home") + "/bin/java", file.toString());
            case GO -> List.of(program("go"), "run", file.toString());
            case BASH -> List.of(program("bash"), file.toString());
            case PHP -> List.of(program("php"), file.toString());
            case RUBY -> List.of(program("ruby"), file.toString());
            case C -> compiled(program("gcc"), file);
            case CPP -> compiled(program("g++"), file);
            case RUST -> compiled(program("rustc"), file);
            case TYPESCRIPT, SQL -> List.of();
        };
        return command.isEmpty()
                ? ABSENT
                : median(() -> {
                    Process process = new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .start();
                    process.getOutputStream().close();
                    String output = new String(process.getInputStream().readAllBytes());
                    if (process.waitFor() != 0) {
                        throw new IOException(command + ": " + output);
                    }
                });
    }

    private List<String> compiled(String compiler, Path file) {
        String program = directory.resolve("program").toString();
        return List.of("/bin/sh", "-c", "\"$0\" -o \"$1\" \"$2\" && \"$1\"", compiler, program, file.toString());
    }

    /** The one that the engine takes. */
    private static String program(String name) {
        return Host.runtime(name).map(Path::toString).orElse(name);
    }

    private String cold(SandboxEngine engine, Language language) throws Exception {
        if (!engine.support(language).available()) {
            return ABSENT;
        }
        Case body = () -> execute(engine, language, UNUSUAL);
        body.run();
        Thread.sleep(PREPARATION.toMillis()); // that run had the next one prepared
        return median(body);
    }

    private String warm(SandboxEngine engine, Language language) throws Exception {
        if (!engine.support(language).available()) {
            return ABSENT;
        }
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            Thread.sleep(PREPARATION.toMillis());
            // A machine that slept takes its time for whatever comes first, and the other columns are measured awake.
            bare(Language.PYTHON);
            times[i] = time(() -> execute(engine, language, USUAL));
        }
        return median(times);
    }

    private static void execute(SandboxEngine engine, Language language, ExecutionLimits limits)
            throws InterruptedException {
        Execution execution = engine.execute(new Program("benchmark", language, code(language)), limits);
        if (execution.outcome() != Outcome.EXECUTED) {
            throw new IllegalStateException(execution.toString());
        }
    }

    private static String code(Language language) {
        return Snippets.of(language).print("hello");
    }

    private interface Case {
        void run() throws Exception;
    }

    private String median(Case body) throws Exception {
        body.run();
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            times[i] = time(body);
        }
        return median(times);
    }

    private static long time(Case body) throws Exception {
        long begin = System.nanoTime();
        body.run();
        return System.nanoTime() - begin;
    }

    private static String median(long[] nanoseconds) {
        Arrays.sort(nanoseconds);
        return String.format(Locale.ROOT, "%.0f", nanoseconds[nanoseconds.length / 2] / 1e6);
    }
}
