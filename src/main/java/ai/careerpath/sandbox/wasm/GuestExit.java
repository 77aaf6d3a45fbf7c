package ai.careerpath.sandbox.wasm;

import org.jspecify.annotations.Nullable;

/**
 * How a guest's run ended by itself.
 *
 * @param reason for {@link Kind#UNSUPPORTED}, what the code needs that this guest lacks
 */
public record GuestExit(Kind kind, int exitCode, @Nullable String reason) {

    /** The ways a run ends by itself. */
    public enum Kind {
        ENDED,
        COMPILE_ERROR,
        OUT_OF_MEMORY,
        UNSUPPORTED
    }

    public static GuestExit ended(int exitCode) {
        return new GuestExit(Kind.ENDED, exitCode, null);
    }

    public static GuestExit compileError(int exitCode) {
        return new GuestExit(Kind.COMPILE_ERROR, exitCode, null);
    }

    public static GuestExit outOfMemory(int exitCode) {
        return new GuestExit(Kind.OUT_OF_MEMORY, exitCode, null);
    }

    public static GuestExit unsupported(String reason) {
        return new GuestExit(Kind.UNSUPPORTED, 1, reason);
    }
}
