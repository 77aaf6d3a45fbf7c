package ai.careerpath.validation.daytona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.OutputExcerpt;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.testing.Concurrent;
import ai.careerpath.validation.daytona.sandboxes.RunnerCommand;
import ai.careerpath.validation.daytona.sandboxes.RunnerReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that runs code inside a sandbox, run by a real shell with the real toolchains of this machine. */
@Concurrent
class RunnerTest {

    private static final String PATH = String.join(
            ":",
            Path.of(System.getProperty("java.home"), "bin").toString(),
            "/usr/local/bin:/usr/bin:/bin:/usr/local/go/bin:/usr/lib/postgresql/15/bin");
    private static final long MEMORY = 1L << 30;

    private record Shell(int exitCode, String printed) {}

    private static boolean has(String tool) {
        return Stream.of(PATH.split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }

    private static Shell shell(String shell, String command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(shell);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", PATH);
        Process process = builder.redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(command.getBytes(StandardCharsets.UTF_8));
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shell(process.waitFor(), printed);
    }

    private static Execution run(Language language, String code, Duration limit, String... tools) throws Exception {
        for (String tool : Stream.concat(Stream.of("python3"), Stream.of(tools)).toList()) {
            assumeTrue(has(tool), () -> tool + " is not installed");
        }
        String nonce = UUID.randomUUID().toString();
        Program program = new Program("skill", language, code);
        Shell shell = shell("sh", command(program, limit, nonce));
        return RunnerReport.in(shell.printed(), nonce)
                .orElseThrow(() -> new AssertionError(shell.toString()))
                .execution(program, MEMORY);
    }

    private static String command(Program program, Duration limit, String nonce) {
        double seconds = limit.toMillis() / 1000.0;
        return RunnerCommand.of(program, seconds, seconds + 60, false, nonce);
    }

    private static Execution python(String... lines) throws Exception {
        return run(Language.PYTHON, String.join("\n", lines) + "\n", Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash"})
    void everyShellRunsTheCommand(String shell) throws Exception {
        assumeTrue(has("python3") && has(shell), "no python3 or shell");
        String nonce = UUID.randomUUID().toString();
        Program program = new Program("skill", Language.PYTHON, "print('''it's \"quoted\" $HOME `x` \\\\ é''')");

        Shell result = shell(shell, command(program, Duration.ofSeconds(60), nonce));

        assertThat(RunnerReport.in(result.printed(), nonce))
                .hasValueSatisfying(
                        report -> assertThat(report.execution(program, MEMORY).stdout())
                                .isEqualTo("it's \"quoted\" $HOME `x` \\ é\n"));
    }

    @Test
    void whatWentWrongIsKeptHoweverMuchIsPrinted() throws Exception {
        Execution execution = python(
                "import atexit, sys",
                "def noise():",
                "    for number in range(5000):",
                "        print('warning', number, 'é nothing to see here', file=sys.stderr)",
                "atexit.register(noise)",
                "noise()",
                "raise ValueError('no such pen')");

        assertThat(execution.outcome()).isEqualTo(Outcome.RUNTIME_ERROR);
        assertThat(execution.truncated()).isTrue();
        assertThat(execution.stderr())
                .startsWith("warning 0 é")
                .contains("bytes left out but for these lines ...]\nTraceback (most recent call last):\n")
                .contains("\nValueError: no such pen\n")
                .endsWith("warning 4999 é nothing to see here\n")
                .doesNotContain("\ufffd");
        assertThat(execution.stderr().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64 * 1024);
    }

    @Test
    void theSameIsKeptAsByTheLocalEngines() throws Exception {
        String noise = "é nothing to see here\n".repeat(5000);
        byte[] all = (noise + "ValueError: no such pen\nTypeError\n" + noise).getBytes(StandardCharsets.UTF_8);
        OutputExcerpt local = new OutputExcerpt(
                64 * 1024, LanguageDefinitions.of(Language.PYTHON).telling());
        local.write(all, 0, all.length);

        Execution execution = python(
                "import sys",
                "noise = 'é nothing to see here\\n' * 5000",
                "sys.stderr.buffer.write((noise + 'ValueError: no such pen\\nTypeError\\n' + noise).encode())");

        assertThat(execution.stderr()).isEqualTo(local.text()).contains("\nValueError: no such pen\nTypeError\n");
    }

    /** Looked at one by one, that many lines take longer than the program may run. */
    @Test
    void millionsOfLinesAreAnOutputLimit() throws Exception {
        assertThat(python("import os", "while True: os.write(2, b'\\n' * 60000)")
                        .outcome())
                .isEqualTo(Outcome.OUTPUT_LIMIT);
        assertThat(python("import os", "while True: os.write(2, b'ValueError\\n' * 6000)")
                        .outcome())
                .isEqualTo(Outcome.OUTPUT_LIMIT);
    }

    @Test
    void testIsNotPassedByWhatIsHiddenBehindBlanks() throws Exception {
        assumeTrue(has("python3"), "no python3");
        List<Program.Test> tests = List.of(new Program.Test("only", new Program.Input("", List.of()), "ok"));
        String code = "print('ok' + '\\n' * 100000 + 'and more')";
        Program program = new Program("skill", Language.PYTHON, code, Program.Input.NONE, List.of(), tests);
        String nonce = UUID.randomUUID().toString();

        Shell shell = shell("sh", command(program, Duration.ofSeconds(60), nonce));

        assertThat(RunnerReport.in(shell.printed(), nonce).orElseThrow().execution(program, MEMORY))
                .returns(Outcome.RUNTIME_ERROR, Execution::outcome)
                .returns("1 of 1 tests failed; only: more output than is kept and compared", Execution::reason);
    }

    @Test
    void errorThatPsqlIsToldToIgnoreIsSeenAmongManyNotices() throws Exception {
        String notices =
                "DO $$ BEGIN FOR i IN 1..2000 LOOP RAISE NOTICE 'row % is as it should be, nothing more', i; END LOOP; END $$;\n";
        String code = "\\unset ON_ERROR_STOP\n" + notices + "SELECT 7 / 0;\n" + notices + "SELECT 'after';\n";

        Execution execution = run(Language.SQL, code, Duration.ofSeconds(60), "psql", "initdb");

        assertThat(execution).returns(Outcome.RUNTIME_ERROR, Execution::outcome).returns(0, Execution::exitCode);
        assertThat(execution.stderr()).contains("ERROR:  division by zero");
    }

    @Test
    void programThatKillsItselfDidNotRunOutOfMemory() throws Exception {
        assertThat(python("import os", "os.kill(os.getpid(), 9)"))
                .returns(Outcome.RUNTIME_ERROR, Execution::outcome)
                .returns(137, Execution::exitCode);
    }

    @Test
    void setUpIsNoPartOfTheLimit() throws Exception {
        Execution execution =
                run(Language.SQL, "SELECT 6 * 7 AS answer;", Duration.ofSeconds(5), "psql", "initdb", "pg_ctl");

        assertThat(execution.outcome()).isEqualTo(Outcome.EXECUTED);
        assertThat(execution.stdout()).contains("42");
    }

    @Test
    void daemonDiesAndDoesNotKeepTheAnswerBack() throws Exception {
        String marker = "daemon-" + UUID.randomUUID();
        Execution execution = python(
                "import os, sys, time",
                "if os.fork() == 0:",
                "    os.setsid()",
                "    os.execvp('python3', ['python3', '-c', 'import time; time.sleep(600)', '" + marker + "'])",
                "time.sleep(0.3)",
                "print('parent done')");

        assertThat(execution.stdout()).isEqualTo("parent done\n");
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            List<String> left = all.map(process -> process.info().commandLine().orElse(""))
                    .filter(line -> line.contains(marker))
                    .toList();
            assertThat(left).isEmpty();
        }
    }

    @Test
    void programCanNeitherReadTheNonceNorWriteTheReport() throws Exception {
        Execution execution = python(
                "import os",
                "parent = os.getppid()",
                "print('\\n00000000-0000-0000-0000-000000000000{\"end\":\"exited\",\"rc\":7}')",
                "for name in ('mem', 'environ', 'fd/0', 'fd/1', 'maps'):",
                "    try:",
                "        open(f'/proc/{parent}/{name}', 'rb').read(1)",
                "        print(name, 'is open')",
                "    except OSError:",
                "        pass",
                "print('nonce' in open(f'/proc/{parent}/cmdline').read())");

        assertThat(execution.outcome()).isEqualTo(Outcome.EXECUTED);
        assertThat(execution.stdout()).doesNotContain("is open").endsWith("False\n");
    }

    @Test
    void environmentHoldsNothingOfTheSandbox() throws Exception {
        assertThat(python("import os", "print(sorted(os.environ))").stdout())
                .isEqualTo("['HOME', 'LANG', 'PATH', 'PYTHONDONTWRITEBYTECODE', 'TMPDIR']\n");
    }

    @Test
    void terminalSequencesAndInvalidTextAreCleaned() throws Exception {
        assertThat(python("import sys", "sys.stdout.buffer.write(b'\\x1b[31mred\\x1b[0m \\x00 \\xff\\n')")
                        .stdout())
                .isEqualTo("red \uFFFD \uFFFD\n");
    }

    @Test
    void javascriptRunsInBothModuleStyles() throws Exception {
        Duration limit = Duration.ofSeconds(60);
        assertThat(run(Language.JAVASCRIPT, "const os = require('os'); console.log(typeof os.EOL)", limit, "node")
                        .stdout())
                .isEqualTo("string\n");
        assertThat(run(Language.JAVASCRIPT, "import os from 'os';\nconsole.log(typeof os.EOL)", limit, "node")
                        .stdout())
                .isEqualTo("string\n");
        assertThat(run(Language.JAVASCRIPT, "let x = ;", limit, "node").outcome())
                .isEqualTo(Outcome.COMPILE_ERROR);
        assertThat(run(Language.JAVASCRIPT, "null.x", limit, "node").outcome()).isEqualTo(Outcome.RUNTIME_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class Main { public static void main(String[] a) { System.out.println(\"hi\"); } }",
                "package a.b;\npublic final class Other { public static void main(String[] a) { System.out.println(\"hi\"); } }",
                "class Helper { }\nclass Starter { public static void main(String... a) { System.out.println(\"hi\"); } }",
                "// public class Wrong\npublic /* odd */ class Right { public static void main(String[] a) { System.out.println(\"hi\"); } }"
            })
    void javaRunsWhateverItsClassIsCalled(String code) throws Exception {
        assertThat(run(Language.JAVA, code, Duration.ofSeconds(120), "javac"))
                .returns("", Execution::stderr)
                .returns("hi\n", Execution::stdout)
                .returns(Outcome.EXECUTED, Execution::outcome);
    }

    @Test
    void goPackageThatCannotBeRunIsACompileError() throws Exception {
        Execution execution = run(Language.GO, "package lib\nfunc F() {}\n", Duration.ofSeconds(240), "go");

        assertThat(execution.outcome()).isEqualTo(Outcome.COMPILE_ERROR);
    }

    @Test
    void sqlRunsOnARealPostgresAndStopsAtTheFirstError() throws Exception {
        String code =
                "CREATE TABLE t(x int);\nINSERT INTO t VALUES (1), (2);\nSELECT sum(x) FROM t;\nSELECT nope;\nSELECT 9;\n";

        Execution execution = run(Language.SQL, code, Duration.ofSeconds(120), "psql", "initdb");

        assertThat(execution.outcome()).isEqualTo(Outcome.RUNTIME_ERROR);
        assertThat(execution.exitCode()).isEqualTo(3);
        assertThat(execution.stdout()).isEqualTo("CREATE TABLE\nINSERT 0 2\n sum \n-----\n   3\n(1 row)\n\n");
        assertThat(execution.stderr()).contains("ERROR:  column \"nope\" does not exist");
    }

    @Test
    void missingToolchainNamesTheFix() throws Exception {
        assumeTrue(has("python3") && !has("tsc"), "tsc is installed");

        assertThat(run(Language.TYPESCRIPT, "let x: number = 1", Duration.ofSeconds(60), "node"))
                .returns(Outcome.UNAVAILABLE, Execution::outcome)
                .returns(
                        "no tsc in this sandbox: register the polyglot snapshot"
                                + " with --careerpath.command=register-daytona-snapshot",
                        Execution::reason);
    }
}
