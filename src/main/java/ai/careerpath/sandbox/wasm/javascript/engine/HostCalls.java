package ai.careerpath.sandbox.wasm.javascript.engine;

import ai.careerpath.sandbox.wasm.javascript.GuestExitException;

/** What a JavaScript guest can ask of the JVM. Everything a guest can reach outside its memory goes through here. */
public interface HostCalls {

    /** The answer to a call that has none, and to a question whose answer is no. An answer is never empty. */
    String NO = "no";

    String YES = "yes";

    /**
     * Answers one call of the JavaScript runtime.
     *
     * @throws GuestExitException when the call ends the run
     */
    String call(String operation, String first, String second);

    /** The promise at this address was rejected while nothing handled it, or is handled after all. */
    void promiseRejected(int promise, boolean isHandled);
}
