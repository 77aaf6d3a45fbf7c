package ai.careerpath.validation.local.wasm.javascript;

import ai.careerpath.validation.local.wasm.GuestExit;

/** Leaves the WebAssembly code of a run that has ended by itself. */
final class GuestEnd extends RuntimeException {

    private final transient GuestExit exit;

    GuestEnd(GuestExit exit) {
        super(exit.toString(), null, false, false);
        this.exit = exit;
    }

    GuestExit exit() {
        return exit;
    }
}
