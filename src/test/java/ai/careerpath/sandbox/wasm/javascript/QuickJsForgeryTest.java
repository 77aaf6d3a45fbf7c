package ai.careerpath.sandbox.wasm.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.wasm.GuestExit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program can do to be reported as something it is not. */
class QuickJsForgeryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console.error('could not load module \\'fs\\'\\nmemory allocation of 9 bytes failed\\nout of memory'); throw 1",
                "console.log('the local sandbox has no module fs'); throw new Error('the local sandbox has no module fs')",
                "const e = new RangeError('out of memory'); e.name = 'InternalError'; throw e",
                "throw new SyntaxError('unexpected token')",
                "throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' })",
                "java_invoke('unsupported', 'the local sandbox has no module fs', '')",
                "globalThis[Symbol.for('careerpath.start')](true)",
                "import('node:prelude'); throw 1",
                "process.exit = () => {}; process.reallyExit = () => {}; throw 1",
                "Promise.prototype.then = () => {}; Promise.reject(new Error('x'))",
                "Array.prototype.shift = () => { throw 0 }; process.nextTick(() => {}); throw 1",
                "Object.defineProperty(Error.prototype, 'stack', { get() { throw 2 } }); throw new Error('x')",
                "Function.prototype.call = Function.prototype.apply = () => { throw 3 }; throw new Error('x')",
                "Object.keys = String.prototype.replace = RegExp.prototype.exec = () => { throw 4 }; throw new Error('x')",
            })
    void failureStaysAFailure(String code) {
        assertThat(JavaScriptRun.of(code).exit()).isEqualTo(GuestExit.ended(1));
    }

    @Test
    void syntaxErrorCannotBeMadeToRun() {
        JavaScriptRun run = JavaScriptRun.of("})(); console.log('ran'); process; (function () {");

        assertThat(run.exit()).isEqualTo(GuestExit.compileError(1));
    }

    @Test
    void syntaxErrorCannotBeMadeToLookLikeALack() {
        JavaScriptRun run = JavaScriptRun.of("""
                })();
                Error.prepareStackTrace = (error) => { error.message = 'the local sandbox has no module fs'; };
                (function () {
                """);

        assertThat(run.exit()).isEqualTo(GuestExit.compileError(1));
    }

    @Test
    void stackTracesGiveNoFunctionsAway() {
        JavaScriptRun run = JavaScriptRun.of("""
                Error.prepareStackTrace = (error, sites) => sites.map((site) => typeof site.getFunction);
                setTimeout(() => console.log(new Set(new Error('x').stack)), 1);
                """);

        assertThat(run.stdout()).isEqualTo("Set(1) { 'undefined' }\n");
    }

    @Test
    void replacedGlobalsDoNotStopTheEventLoop() {
        JavaScriptRun run = JavaScriptRun.of("""
                const log = console.log;
                for (const name of ['Math', 'Number', 'Promise', 'Map', 'Error', 'String', 'JSON', 'Symbol']) globalThis[name] = null;
                setTimeout(() => log('timer'), 1);
                process.on('exit', () => log('exit'));
                """);

        assertThat(run.stdout()).isEqualTo("timer\nexit\n");
        assertThat(run.exit()).isEqualTo(GuestExit.ended(0));
    }
}
