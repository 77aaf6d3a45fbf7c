package ai.careerpath.sandbox.wasm.javascript;

import ai.careerpath.model.Program;
import ai.careerpath.sandbox.OutputCapture;
import ai.careerpath.sandbox.wasm.GuestExit;
import ai.careerpath.sandbox.wasm.javascript.engine.GuestHeap;
import ai.careerpath.sandbox.wasm.javascript.engine.HostCalls;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import run.endive.runtime.WasmInterruptedException;

/** Serves the calls of one program. */
final class NodeHost implements HostCalls {

    // A program can name a module as it likes, and the reason is shown.
    private static final Pattern LACK = Pattern.compile("[\\w@/.$~ -]{1,100}");

    /** Before an answer that may be empty, which the engine cannot take. */
    private static final String FILLED = ":";

    private final Program program;
    private final OutputCapture output;
    private final long memoryBytes;
    private final Set<Integer> rejected = new LinkedHashSet<>();
    private @Nullable GuestHeap heap;
    private @Nullable ScriptError scriptError;
    private @Nullable String absent;

    NodeHost(Program program, OutputCapture output, long memoryBytes) {
        this.program = program;
        this.output = output;
        this.memoryBytes = memoryBytes;
    }

    /** Why the program does not parse as CommonJS. */
    record ScriptError(String message, int line) {}

    void attach(GuestHeap heap) {
        this.heap = heap;
        rejected.clear();
        absent = null;
    }

    /** Set when the program did not parse as CommonJS, and so has not run. */
    @Nullable
    ScriptError scriptError() {
        return scriptError;
    }

    /** What the program asked for last that Node has and this sandbox has not; null for what nobody has. */
    @Nullable
    String absent() {
        return absent;
    }

    String source() {
        return program.code();
    }

    void printError(String text) {
        write(output.stderr(), text);
    }

    @Override
    public String call(String operation, String first, String second) {
        switch (operation) {
            case "out" -> write(output.stdout(), first);
            case "err" -> write(output.stderr(), first);
            case "sleep" -> sleep(Double.parseDouble(first));
            case "not-a-script" -> scriptError = new ScriptError(first, Integer.parseInt(second));
            case "exit" -> throw new GuestExitException(GuestExit.ended(Integer.parseInt(first)));
            case "out-of-memory" -> throw new GuestExitException(GuestExit.outOfMemory(1));
            case "unsupported" ->
                throw new GuestExitException(
                        GuestExit.lacking(LACK.matcher(first).matches() ? first : "module of that name"));
            case "file" -> {
                return file(first);
            }
            case "absence" -> {
                absent = AbsentModule.lacking(first).orElse(null);
                return absent == null ? NO : absent;
            }
            default -> {
                return answer(operation);
            }
        }
        return NO;
    }

    /** The content of a file that came with the program, after a letter that tells it from none. */
    private String file(String name) {
        return program.files().stream()
                .filter(file -> file.name().equals(name))
                .map(file -> "f" + file.content())
                .findFirst()
                .orElse(NO);
    }

    private String answer(String question) {
        return switch (question) {
            case "now" -> Long.toString(System.nanoTime());
            case "source" -> program.code();
            case "stdin" -> FILLED + program.input().stdin();
            case "arguments" -> FILLED + String.join("\0", program.input().args());
            case "jobs" -> heap().hasJobs() ? YES : NO;
            case "rejection" -> nextRejection();
            case "promise" -> heap().promiseState();
            case "memory" -> Long.toString(heap().size());
            case "memory-full" -> heap().isFull(memoryBytes) ? YES : NO;
            default -> throw new IllegalStateException("the JavaScript runtime asks for " + question);
        };
    }

    @Override
    public void promiseRejected(int promise, boolean isHandled) {
        if (!isHandled) {
            heap().retain(promise);
            rejected.add(promise);
        } else if (rejected.remove(promise)) {
            heap().release(promise);
        }
    }

    private String nextRejection() {
        if (rejected.isEmpty()) {
            return NO;
        }
        int promise = rejected.iterator().next();
        rejected.remove(promise);
        heap().moveToSlot(promise);
        return YES;
    }

    private GuestHeap heap() {
        if (heap == null) {
            throw new IllegalStateException("the run has not started");
        }
        return heap;
    }

    private static void write(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sleep(double millis) {
        try {
            Thread.sleep((long) Math.ceil(millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WasmInterruptedException("interrupted while the program waited for a timer");
        }
    }
}
