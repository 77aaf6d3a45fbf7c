package ai.careerpath.sandbox.wasm.javascript;

import ai.careerpath.sandbox.wasm.GuestExit;

/** Leaves the WebAssembly code of a run that has ended by itself. */
public final class GuestExitException extends RuntimeException {

    private final transient GuestExit exit;

    GuestExitException(GuestExit exit) {
        super(exit.toString(), null, false, false);
        this.exit = exit;
    }

    GuestExit exit() {
        return exit;
    }
}
