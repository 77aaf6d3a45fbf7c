package ai.careerpath.sandbox.wasm.python;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.wasm.WasmSandboxEngine;
import java.time.Duration;
import java.util.List;

/** One engine with the real Python guest for all tests of this JVM. */
final class LocalPython {

    static final WasmSandboxEngine ENGINE = new WasmSandboxEngine(List.of(new PythonGuest()), 2);

    /** Far beyond what any of the programs takes: only one that hangs ever gets there. */
    private static final Duration AMPLE = Duration.ofSeconds(120);

    private LocalPython() {}

    static Execution run(String code) {
        return run(code, AMPLE);
    }

    static Execution run(String code, Duration limit) {
        try {
            if (!limit.equals(AMPLE)) {
                // A short limit is meant for the program and not for the start of the interpreter.
                ENGINE.execute(program("pass"), ExecutionLimits.within(AMPLE));
            }
            return ENGINE.execute(program(code), ExecutionLimits.within(limit));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static Program program(String code) {
        return new Program("Python", Language.PYTHON, code);
    }
}
