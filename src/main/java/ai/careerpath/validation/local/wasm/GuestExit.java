package ai.careerpath.validation.local.wasm;

import org.jspecify.annotations.Nullable;

/**
 * How a guest's run ended by itself.
 *
 * @param reason for {@link Kind#UNSUPPORTED}, what the code needs that this guest lacks
 */
record GuestExit(Kind kind, int exitCode, @Nullable String reason) {

    enum Kind {
        ENDED,
        COMPILE_ERROR,
        OUT_OF_MEMORY,
        UNSUPPORTED
    }

    static GuestExit ended(int exitCode) {
        return new GuestExit(Kind.ENDED, exitCode, null);
    }

    static GuestExit compileError(int exitCode) {
        return new GuestExit(Kind.COMPILE_ERROR, exitCode, null);
    }

    static GuestExit outOfMemory(int exitCode) {
        return new GuestExit(Kind.OUT_OF_MEMORY, exitCode, null);
    }

    static GuestExit unsupported(String reason) {
        return new GuestExit(Kind.UNSUPPORTED, 1, reason);
    }
}
