package ai.careerpath.sandbox.wasm;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.LanguageSupport;
import ai.careerpath.sandbox.OutputCapture;

/** A language's interpreter, compiled to WebAssembly and run inside the JVM without any system call. */
public interface WasmInterpreter {

    /** The language it interprets. */
    Language language();

    LanguageSupport support();

    /** Does ahead what would make the first run slow. Called once, in the background. */
    void warmUp();

    /**
     * Runs the program in a fresh instance, on a thread of its own that the caller interrupts at the time limit; an
     * interrupted run ends with any exception.
     *
     * @param memoryBytes what the instance may grow to
     */
    GuestExit run(Program program, OutputCapture output, long memoryBytes);
}
