package ai.careerpath.sandbox.wasm.python;

import static ai.careerpath.sandbox.wasm.python.LocalPython.run;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Outcome;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that mean harm, or do it. */
class HostilePythonTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while True: pass",
                "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
                "import time; time.sleep(60)",
                "import re; re.match(r'(a+)+$', 'a' * 40 + 'b')",
                "3 ** (10 ** 9)",
                "import signal\nwhile True:\n    try: signal.raise_signal(2)\n    except KeyboardInterrupt: pass",
                "sum(range(10 ** 12))",
                "import atexit\n@atexit.register\ndef again():\n    while True: pass",
                "class A:\n    def __del__(self):\n        while True: pass\nA()",
                "import sys\ndef hook(*_):\n    while True: pass\nsys.excepthook = hook\n1 / 0",
                "exec(('x' + '=' + '1\\n') * 300000)\nwhile True: pass",
            })
    void endlessProgramIsStoppedAtTheLimit(String code) {
        long start = System.nanoTime();
        Execution execution = run(code, SHORT);

        assertThat(execution.outcome()).as(execution.stderr()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(execution.reason()).isEqualTo("0.2 second timeout");
        assertThat(execution.exitCode()).isNull();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void whatWasPrintedBeforeTheLimitIsKept() {
        String code =
                "import sys\nprint('begun')\nprint('no newline', end='')\nprint('err', file=sys.stderr)\nwhile True: pass";
        Duration limit = SHORT;
        Execution execution = run(code, limit);
        // A busy machine may need longer to get as far.
        while (execution.stderr().isEmpty() && limit.compareTo(PATIENCE) < 0) {
            limit = limit.multipliedBy(4);
            execution = run(code, limit);
        }

        assertThat(execution.outcome()).isEqualTo(Outcome.TIMED_OUT);
        assertThat(execution.stdout()).isEqualTo("begun\nno newline");
        assertThat(execution.stderr()).isEqualTo("err\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line = 'x' * 9999\nfor _ in range(10_000): print(line)",
                "print('x' * 100_000_00)",
                "import os\nwhile True: os.write(2, b'y' * 1000)",
            })
    void endlessOutputIsCut(String code) {
        Execution execution = run(code);

        assertThat(execution.outcome()).isEqualTo(Outcome.OUTPUT_LIMIT);
        assertThat(execution.reason()).isEqualTo("more than 8 MB of output");
        assertThat(execution.truncated()).isTrue();
        assertThat(execution.stdout().length() + execution.stderr().length()).isBetween(50 << 10, 64 << 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kept = []\nwhile True: kept.append('x' * 1_000_000 + str(len(kept)))",
                "[0] * 10 ** 9",
                "'a' * (2 * 10 ** 9)",
                "x = [1]\nwhile True: x = x + x",
                "bytearray(200_000_000)",
            })
    void memoryEndsAtTheCap(String code) {
        Execution execution = run(code);

        assertThat(execution.outcome()).as(execution.stderr()).isEqualTo(Outcome.OUT_OF_MEMORY);
        assertThat(execution.reason()).isEqualTo("memory limit of 128 MB exceeded");
        assertThat(execution.stderr()).endsWith("MemoryError\n");
    }

    @Test
    void memoryErrorMayBeHandled() {
        Execution execution = run("try:\n    bytearray(200_000_000)\nexcept MemoryError:\n    print('too much')");

        assertThat(execution.stdout()).isEqualTo("too much\n");
        assertThat(execution.outcome()).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    void lowerMemoryLimitOfTheCallerHolds() throws InterruptedException {
        ExecutionLimits limits = new ExecutionLimits(Duration.ofSeconds(60), 64L << 20, 1 << 16, 8L << 20);

        Execution execution = LocalPython.ENGINE.execute(LocalPython.program("bytearray(40_000_000)"), limits);

        assertThat(execution.reason()).isEqualTo("memory limit of 64 MB exceeded");
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "import sys\nsys.setrecursionlimit(10 ** 9)\ndef f(n): return f(n + 1)\nf(0)",
                "x = []\nfor _ in range(10 ** 5): x = [x]\nrepr(x)",
                "class A:\n    def __repr__(self): return repr(self)\nrepr(A())",
                "eval('(' * 100 + ')' * 100)",
                "eval('-' * 100000 + '1')",
                "import functools\nf = int\nfor _ in range(10 ** 5): f = functools.partial(f)\nf.func()",
            })
    void deepNestingHarmsNobody(String code) {
        Execution execution = run(code, Duration.ofSeconds(5));

        assertThat(execution.outcome()).isNotEqualTo(Outcome.COMPILE_ERROR);
        assertThat(run("print('alive')").stdout()).isEqualTo("alive\n");
    }

    @Test
    void diskIsFullAtItsSize() {
        Execution execution = run("""
                import os
                def fill(name, act):
                    try:
                        with open(name, 'wb') as file:
                            act(file)
                    except OSError as error:
                        print(error.strerror, os.path.getsize(name) <= 8 << 20)
                    os.remove(name)
                def write(file):
                    while True:
                        file.write(b'x' * 1_000_000)
                fill('written', write)
                fill('sparse', lambda file: (file.seek(2 ** 40), file.write(b'x')))
                fill('sized', lambda file: file.truncate(2 ** 40))
                """);

        assertThat(execution.stdout()).isEqualTo("No space left on device True\n".repeat(3));
    }

    @Test
    void entriesOpenFilesAndNamesAreLimitedToo() {
        Execution execution = run("""
                import os
                def until_it_fails(act):
                    count = 0
                    try:
                        while count < 5000:
                            act(count)
                            count += 1
                    except OSError as error:
                        return count, error.strerror
                files = []
                print(until_it_fails(lambda i: files.append(os.open('main.py', os.O_RDONLY))))
                for file in files:
                    os.close(file)
                print(until_it_fails(lambda i: os.symlink('main.py', str(i))))
                print(until_it_fails(lambda i: os.open('x' * 5000, os.O_CREAT | os.O_WRONLY)))
                """);

        assertThat(execution.stdout())
                .startsWith("(256, 'No file descriptors available')\n(4096, 'No space left on device')\n(0, ");
    }

    @Tag("long")
    @Test
    void whatIsWrittenAgainOrDeletedCountsNoMore() {
        Execution execution = run("""
                import os
                for i in range(5000):
                    with open('same', 'w') as file:
                        file.write(str(i))
                for i in range(5000):
                    os.mkdir('temporary')
                    os.rmdir('temporary')
                print(open('same').read())
                """);

        assertThat(execution.stderr()).isEmpty();
        assertThat(execution.stdout()).isEqualTo("4999\n");
    }

    @Test
    void nothingOfTheHostIsInReach() {
        Execution execution = run("""
                import os
                try:
                    os.symlink('/etc/passwd', 'link')
                except OSError as error:
                    print(type(error).__name__)
                for path in ('/etc/passwd', '../etc/passwd', '/guest/../etc/passwd', 'link', '/proc/self/environ', '/proc/1/root'):
                    try:
                        print(path, open(path).read())
                    except OSError as error:
                        print(type(error).__name__)
                for path in ('/', '..', '/home'):
                    try:
                        print(path, os.listdir(path))
                    except OSError as error:
                        print(type(error).__name__)
                print(dict(os.environ))
                """);

        assertThat(execution.stdout())
                .doesNotContain("root:")
                .endsWith("{'HOME': '/guest', 'LANG': 'C.UTF-8', 'PATH': '/usr/local/bin:/usr/bin:/bin'}\n");
        assertThat(execution.stdout().lines().limit(10)).allMatch(line -> line.endsWith("Error"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import trino\ntrino._report = lambda error: (0, 'ended', '')\n1 / 0",
                "import guest\nguest.report = lambda error: (0, 'unsupported', 'x' * 10 ** 6)\nraise ValueError",
                "import sys\nsys.modules.clear()\n1 / 0",
                "import sys\nfor m in list(sys.modules.values()):\n    try: vars(m).clear()\n    except BaseException: pass\n1 / 0",
                "import gc\nfor o in gc.get_objects():\n    if type(o) is dict:\n        try: o.clear()\n        except BaseException: pass\n1 / 0",
                "import os\nos._exit(2 ** 31 - 1)",
                "import builtins\nbuiltins.isinstance = builtins.__import__ = None\n1 / 0",
            })
    void tamperingWithTheHarnessGainsNoMoreThanAnExitCode(String code) {
        Execution execution = run(code, Duration.ofSeconds(20));

        assertThat(execution.outcome())
                .isIn(Outcome.EXECUTED, Outcome.RUNTIME_ERROR, Outcome.UNAVAILABLE, Outcome.OUT_OF_MEMORY);
        assertThat(String.valueOf(execution.reason())).hasSizeLessThan(150);
        assertThat(run("print('alive')").stdout()).isEqualTo("alive\n");
    }

    @Tag("long")
    @Test
    void twentyHostileRunsAtOnceLeaveTheJvmUnharmed() throws Exception {
        List<String> codes = List.of(
                "while True: pass",
                "kept = []\nwhile True: kept.append('x' * 1_000_000 + str(len(kept)))",
                "line = 'x' * 9999\nwhile True: print(line)",
                "3 ** (10 ** 9)",
                "while True: open('f', 'ab').write(b'x' * 100_000)");
        run("pass");
        long heapBefore = heapInUse();
        int threadsBefore = guestThreads();

        ExecutorService callers = Executors.newFixedThreadPool(20);
        List<Outcome> outcomes = new ArrayList<>();
        try {
            List<Future<Execution>> runs = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String code = codes.get(i % codes.size());
                runs.add(callers.submit(() -> runOnceThereIsASlot(code)));
            }
            for (Future<Execution> future : runs) {
                outcomes.add(future.get().outcome());
            }
        } finally {
            callers.shutdownNow();
        }

        assertThat(outcomes)
                .hasSize(20)
                .isSubsetOf(Outcome.TIMED_OUT, Outcome.OUT_OF_MEMORY, Outcome.OUTPUT_LIMIT, Outcome.RUNTIME_ERROR);
        assertThat(run("print('alive')").stdout()).isEqualTo("alive\n");
        assertThat(guestThreads()).isEqualTo(threadsBefore);
        assertThat(heapInUse() - heapBefore).isLessThan(32L << 20);
    }

    private static Execution runOnceThereIsASlot(String code) throws InterruptedException {
        Execution execution;
        do {
            execution = LocalPython.ENGINE.execute(LocalPython.program(code), ExecutionLimits.within(SHORT));
        } while ("all slots of the local sandbox are taken".equals(execution.reason()));
        return execution;
    }

    private static int guestThreads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("wasm-guest"))
                .count();
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
