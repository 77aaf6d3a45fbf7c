package ai.careerpath.sandbox;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;

/** A way to execute untrusted code on this machine. */
public interface SandboxEngine {

    /** The name in configuration and reports, such as {@code wasm}. */
    String name();

    /** Whether this engine runs the language here, as found out once after the start. Never waits. */
    LanguageSupport support(Language language);

    /**
     * Executes the program and waits for its end. Never throws for anything the program does.
     *
     * @throws InterruptedException when the waiting thread is interrupted; the program is dead by then
     */
    Execution execute(Program program, ExecutionLimits limits) throws InterruptedException;
}
