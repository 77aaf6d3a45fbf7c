package ai.careerpath.sandbox.wasm.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.OutputCapture.OutputLimitException;
import ai.careerpath.sandbox.wasm.GuestExit;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickJsLimitsTest {

    private static final Duration LIMIT = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long SMALL_MEMORY = 24L << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) {}",
                "for (;;) { try { for (;;) {} } catch (e) {} finally { continue } }",
                "let x = 7n; for (let i = 0; i < 40; i++) x = x * x",
                "/(a+)+$/.test('a'.repeat(40) + 'b')",
                "(function again() { Promise.resolve().then(again) })()",
                "(function again() { process.nextTick(again) })()",
                "(function again() { setImmediate(again) })()",
                "setTimeout(() => {}, 1e8)",
                "setInterval(() => {}, 1)",
                "await new Promise((resolve) => setTimeout(resolve, 1e8))",
                "process.on('exit', () => { for (;;) {} })",
                "process.on('uncaughtException', () => { for (;;) {} }); throw 1",
                "Error.prepareStackTrace = () => { for (;;) {} }; null.x",
                "throw { get [Symbol.toStringTag]() { for (;;) {} } }",
            })
    void endlessProgramEndsByAnInterrupt(String code) {
        JavaScriptRun run = JavaScriptRun.interruptedAfter(LIMIT, code);

        assertThat(run.wasInterrupted()).isTrue();
        assertThat(run.failure()).isNotNull();
    }

    @Test
    void outputOfAnInterruptedProgramIsKept() {
        String code = "console.log('so far'); for (;;) {}";
        Duration limit = LIMIT;
        JavaScriptRun run = JavaScriptRun.interruptedAfter(limit, code);
        // A busy machine may need longer to get as far.
        while (run.stdout().isEmpty() && limit.compareTo(PATIENCE) < 0) {
            limit = limit.multipliedBy(4);
            run = JavaScriptRun.interruptedAfter(limit, code);
        }

        assertThat(run.stdout()).isEqualTo("so far\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const kept = []; for (;;) kept.push(new Array(10000).fill(kept.length))",
                "const kept = []; for (;;) kept.push(new Uint8Array(1e6))",
                "let s = 'x'; for (;;) s = (s + s).slice(0, 2 ** 28) + s.length",
                "new ArrayBuffer(2 ** 31 - 1)",
                "const map = new Map(); for (let i = 0; ; i++) map.set('key ' + i, 'x'.repeat(10000) + i)",
                "const map = new Map(); for (let i = 0; ; i++) map.set('key ' + i, 'x'.repeat(10010) + i)",
                "(async () => { const kept = []; for (;;) kept.push(new Float64Array(1e5)) })()",
            })
    void programThatNeedsTooMuchMemoryIsEnded(String code) {
        JavaScriptRun run = JavaScriptRun.withMemory(SMALL_MEMORY, code);

        assertThat(run.exit()).as(run.stderr()).isEqualTo(GuestExit.outOfMemory(1));
        assertThat(run.stderr()).contains("out of memory");
    }

    @Test
    void nullThatAProgramThrowsIsNoLackOfMemory() {
        JavaScriptRun run = JavaScriptRun.withMemory(SMALL_MEMORY, "throw null");

        assertThat(run.exit()).isEqualTo(GuestExit.ended(1));
        assertThat(run.stderr()).isEqualTo("Uncaught null\n");
    }

    @Test
    void cyclicGarbageIsCollected() {
        JavaScriptRun run = JavaScriptRun.withMemory(12L << 20, """
                for (let i = 0; i < 40000; i++) { const a = { list: [1, 2, 3, i] }; a.other = { a }; }
                console.log('done');
                """);

        assertThat(run.stdout()).isEqualTo("done\n");
        assertThat(run.exit()).isEqualTo(GuestExit.ended(0));
    }

    @Test
    void programThatGivesMemoryBackGoesOn() {
        JavaScriptRun run = JavaScriptRun.withMemory(SMALL_MEMORY, """
                let kept = [];
                try { for (;;) kept.push(new Uint8Array(1e6)); } catch (error) { kept = null; }
                console.log(new Uint8Array(5e6).length);
                """);

        assertThat(run.stdout()).isEqualTo("5000000\n");
        assertThat(run.exit()).isEqualTo(GuestExit.ended(0));
    }

    @Test
    void endlessRecursionIsAnErrorOfTheProgram() {
        JavaScriptRun run = JavaScriptRun.of("""
                const deep = (n) => (n === 0 ? 0 : 1 + deep(n - 1));
                console.log(deep(8000));
                try { deep(1e6); } catch (error) { console.log(error instanceof RangeError, error.message); }
                class Loop { get self() { return this.self; } }
                try { new Loop().self; } catch (error) { console.log(error.name); }
                deep(1e6);
                """);

        assertThat(run.stdout()).isEqualTo("8000\ntrue Maximum call stack size exceeded\nRangeError\n");
        assertThat(run.exit()).isEqualTo(GuestExit.ended(1));
        assertThat(run.stderr()).contains("RangeError: Maximum call stack size exceeded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JSON.parse('['.repeat(1e5))",
                "new RegExp('('.repeat(1e5))",
            })
    void deepNestingIsAnErrorOfTheProgram(String code) {
        JavaScriptRun run = JavaScriptRun.of(code);

        assertThat(run.exit()).isEqualTo(GuestExit.ended(1));
        assertThat(run.stderr()).contains("Error: ");
    }

    @Test
    void programThatWritesWithoutEndIsEnded() {
        JavaScriptRun run = JavaScriptRun.of("const line = 'x'.repeat(1e6); for (;;) process.stdout.write(line)");

        assertThat(run.failure()).isInstanceOf(OutputLimitException.class);
        assertThat(run.stdout()).hasSize(64 << 10);
        assertThat(run.output().truncated()).isTrue();
    }
}
