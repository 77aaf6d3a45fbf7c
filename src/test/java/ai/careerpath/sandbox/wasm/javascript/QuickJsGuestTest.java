package ai.careerpath.sandbox.wasm.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.wasm.GuestExit;
import ai.careerpath.sandbox.wasm.WasmSandboxEngine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class QuickJsGuestTest {

    @Test
    void supportsJavaScript() {
        assertThat(new QuickJsGuest().support().available()).isTrue();
    }

    @Test
    void engineThatDoesNotStartIsNoLackOfThePrograms() throws InterruptedException {
        QuickJsGuest broken = new QuickJsGuest(() -> {
            throw new IllegalStateException("the module does not load");
        });
        Program program = new Program("test", Language.JAVASCRIPT, "console.log(1)");
        try (WasmSandboxEngine engine = new WasmSandboxEngine(List.of(broken), 1)) {
            Execution execution = engine.execute(program, ExecutionLimits.within(Duration.ofSeconds(30)));

            assertThat(execution.outcome()).isEqualTo(Outcome.UNAVAILABLE);
            assertThat(execution.evidence().missing()).isNull();
            assertThat(engine.support(Language.JAVASCRIPT).available()).isFalse();
        }
    }

    @Test
    void keepsTheTwoStreamsApart() {
        JavaScriptRun run = JavaScriptRun.of("""
                console.log('a'); console.error('b'); console.info('c'); console.warn('d'); console.debug('e');
                process.stdout.write('f'); process.stderr.write('g');
                """);

        assertThat(run.stdout()).isEqualTo("a\nc\ne\nf");
        assertThat(run.stderr()).isEqualTo("b\nd\ng");
    }

    @Test
    void endsWithTheCodeOfTheProgram() {
        assertThat(JavaScriptRun.of("console.log(1); process.exit(3); console.log(2)"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(GuestExit.ended(3)))
                .satisfies(run -> assertThat(run.stdout()).isEqualTo("1\n"));
        assertThat(JavaScriptRun.of("process.exitCode = 4").exit()).isEqualTo(GuestExit.ended(4));
        assertThat(JavaScriptRun.of("setTimeout(() => process.exit(0), 1); setInterval(() => {}, 1)")
                        .exit())
                .isEqualTo(GuestExit.ended(0));
    }

    @Test
    void runsEachProgramInAFreshInstance() {
        JavaScriptRun.of("globalThis.leftOver = 1; Array.prototype.leftOver = 1; console.group()");

        assertThat(JavaScriptRun.of("console.log(typeof leftOver, [].leftOver)").stdout())
                .isEqualTo("undefined undefined\n");
    }

    @Test
    void drawsOtherRandomNumbersInEachRun() {
        String code = "console.log(Math.random())";

        assertThat(JavaScriptRun.of(code).stdout())
                .isNotEqualTo(JavaScriptRun.of(code).stdout());
    }

    @Test
    void showsNothingOfTheHost() {
        JavaScriptRun run = JavaScriptRun.of("""
                console.log(process.env, process.argv, process.cwd());
                console.log(Object.getOwnPropertyNames(globalThis).filter((name) => /java|javy|plugin|std|os$/i.test(name)));
                """);

        assertThat(run.stdout()).isEqualTo("{} [ 'node', '/app/index.js' ] /app\n[]\n");
    }

    @Test
    void waitsForTimersInTheOrderOfTheirDueTime() {
        long start = System.nanoTime();
        JavaScriptRun run = JavaScriptRun.of("""
                const start = performance.now();
                setTimeout(() => console.log('late', performance.now() - start >= 60), 120);
                setTimeout(() => console.log('early'), 40);
                const cleared = setTimeout(() => console.log('never'), 50);
                clearTimeout(cleared);
                """);

        assertThat(run.stdout()).isEqualTo("early\nlate true\n");
        assertThat(System.nanoTime() - start).isGreaterThan(100_000_000L);
    }

    @Test
    void doesNotWaitForUnreferencedTimers() {
        JavaScriptRun run = JavaScriptRun.of("setTimeout(() => console.log('never'), 1e6).unref(); console.log('end')");

        assertThat(run.stdout()).isEqualTo("end\n");
        assertThat(run.exit()).isEqualTo(GuestExit.ended(0));
    }

    @Test
    void runsEsModulesWithTopLevelAwait() {
        JavaScriptRun run = JavaScriptRun.of("""
                import assert, { deepStrictEqual } from 'node:assert';
                import { EventEmitter } from 'events';
                import * as util from 'node:util';
                const value = await new Promise((resolve) => setTimeout(resolve, 5, 'later'));
                deepStrictEqual([value], ['later']);
                assert(new EventEmitter() instanceof EventEmitter);
                console.log(util.format('%s', value), typeof require, (await import('path')).sep);
                export const exported = 1;
                """);

        assertThat(run.stderr()).isEmpty();
        assertThat(run.stdout()).isEqualTo("later undefined /\n");
        assertThat(run.exit()).isEqualTo(GuestExit.ended(0));
    }

    @Test
    void endsWithThirteenWhenTopLevelAwaitNeverSettles() {
        JavaScriptRun run = JavaScriptRun.of("await new Promise(() => {});");

        assertThat(run.exit()).isEqualTo(GuestExit.ended(13));
        assertThat(run.stderr()).contains("unsettled top-level await");
    }

    @Test
    void runsProgramsSideBySide() {
        CompletableFuture<JavaScriptRun> first =
                CompletableFuture.supplyAsync(() -> JavaScriptRun.of("setTimeout(() => console.log('one'), 30)"));
        JavaScriptRun second = JavaScriptRun.of("setTimeout(() => console.log('two'), 30)");

        assertThat(first.join().stdout()).isEqualTo("one\n");
        assertThat(second.stdout()).isEqualTo("two\n");
    }
}
