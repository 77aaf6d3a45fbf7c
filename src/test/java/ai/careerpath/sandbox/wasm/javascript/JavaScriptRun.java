package ai.careerpath.sandbox.wasm.javascript;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution.Output;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.OutputCapture;
import ai.careerpath.sandbox.wasm.GuestExit;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One program run to its end, or interrupted at its limit, on a thread with a stack like the engine's.
 *
 * @param exit null when the run ended by an exception
 * @param failure that exception, or null
 * @param wasInterrupted whether it ran into the limit
 */
record JavaScriptRun(@Nullable GuestExit exit, @Nullable Throwable failure, Output output, boolean wasInterrupted) {

    private static final QuickJsGuest GUEST = new QuickJsGuest();
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofMinutes(2);
    private static final long MEMORY = 128L << 20;
    private static final long STACK = 64L << 20;

    static JavaScriptRun of(String code) {
        return of(code, LONG, MEMORY);
    }

    static JavaScriptRun withMemory(long bytes, String code) {
        return of(code, LONG, bytes);
    }

    static JavaScriptRun interruptedAfter(Duration limit, String code) {
        return of(code, limit, MEMORY);
    }

    private static JavaScriptRun of(String code, Duration limit, long memory) {
        GUEST.warmUp();
        OutputCapture capture = new OutputCapture(ExecutionLimits.within(limit));
        FutureTask<GuestExit> run =
                new FutureTask<>(() -> GUEST.run(new Program("test", Language.JAVASCRIPT, code), capture, memory));
        Thread thread = new Thread(null, run, "javascript", STACK);
        thread.start();
        boolean wasInterrupted = false;
        try {
            try {
                return new JavaScriptRun(run.get(limit.toMillis(), TimeUnit.MILLISECONDS), null, capture.kept(), false);
            } catch (TimeoutException e) {
                wasInterrupted = true;
                thread.interrupt();
                return new JavaScriptRun(run.get(GRACE.toMillis(), TimeUnit.MILLISECONDS), null, capture.kept(), true);
            }
        } catch (ExecutionException e) {
            return new JavaScriptRun(null, e.getCause(), capture.kept(), wasInterrupted);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the run does not end", e);
        }
    }

    String stdout() {
        return output.stdout();
    }

    String stderr() {
        return output.stderr();
    }
}
