package ai.careerpath.sandbox.wasm.javascript;

import ai.careerpath.sandbox.wasm.GuestExit;
import java.util.regex.Pattern;
import run.endive.runtime.WasmRuntimeException;
import run.endive.wasm.WasmEngineException;

/**
 * The engine gave up in the middle of a program: it ran out of memory where it cannot throw, or out of Java stack.
 *
 * @param text what the engine wrote, which no program can write to
 * @param isMemoryFull whether the program had taken all memory there is: the engine does not look everywhere whether it
 *     got what it asked for
 */
record EngineFailure(String text, WasmEngineException cause, boolean isMemoryFull) {

    private static final Pattern OUT_OF_MEMORY =
            Pattern.compile("memory allocation of \\d+ bytes failed|out of memory");

    GuestExit end(NodeHost run) {
        if (OUT_OF_MEMORY.matcher(text).find() || cause instanceof WasmRuntimeException && isMemoryFull) {
            run.printError("FATAL ERROR: JavaScript heap out of memory\n");
            return GuestExit.outOfMemory(1);
        }
        if (cause.getCause() instanceof StackOverflowError) {
            run.printError("RangeError: Maximum call stack size exceeded\n");
            return GuestExit.ended(1);
        }
        throw cause;
    }
}
