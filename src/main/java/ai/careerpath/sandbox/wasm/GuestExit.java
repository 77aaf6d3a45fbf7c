package ai.careerpath.sandbox.wasm;

import ai.careerpath.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How a guest's run ended by itself.
 *
 * @param lack for {@link Kind#UNSUPPORTED}, what the code needs that this guest has not; else null
 */
public record GuestExit(Kind kind, int exitCode, @Nullable Lack lack) {

    /** The ways a run ends by itself. */
    public enum Kind {
        ENDED,
        COMPILE_ERROR,
        OUT_OF_MEMORY,
        UNSUPPORTED
    }

    /**
     * What the code needs that the guest has not.
     *
     * @param what such as {@code module numpy}
     * @param reason the sentence that says so
     */
    public record Lack(String what, Wording reason) {}

    public static GuestExit ended(int exitCode) {
        return new GuestExit(Kind.ENDED, exitCode, null);
    }

    public static GuestExit compileError(int exitCode) {
        return new GuestExit(Kind.COMPILE_ERROR, exitCode, null);
    }

    public static GuestExit outOfMemory(int exitCode) {
        return new GuestExit(Kind.OUT_OF_MEMORY, exitCode, null);
    }

    /** The guest has no {@code what}, such as {@code module numpy}. */
    public static GuestExit lacking(String what) {
        return lacking(what, Wording.note("sandbox.lacks", Wording.note("sandbox.local"), what));
    }

    /** The same in another sentence. */
    public static GuestExit lacking(String what, Wording reason) {
        return new GuestExit(Kind.UNSUPPORTED, 1, new Lack(what, reason));
    }
}
