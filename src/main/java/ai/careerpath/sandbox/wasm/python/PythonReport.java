package ai.careerpath.sandbox.wasm.python;

import ai.careerpath.sandbox.wasm.GuestExit;
import java.util.regex.Pattern;

/**
 * What the guest says about an exception that ended its program.
 *
 * <p>The program runs in the same interpreter as the code that writes the report, so it can make it say anything. What
 * that buys is no more than what any program may do in plain sight: leave with an exit code of its choice, raise
 * MemoryError, or import a module that is not there. Text of the guest never passes through: a reason is one of the
 * sentences below, with at most a dotted name in it. That the code does not compile cannot be said here at all, because
 * the host calls the compiler before the program's first line.
 */
record PythonReport(int exitCode, String kind, String detail) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_./]{1,80}");

    /** The code with which the image's host program reports a MemoryError while it handles an exception. */
    private static final int HOST_OUT_OF_MEMORY = 37;

    GuestExit exit() {
        if (kind.equals("memory") || exitCode == HOST_OUT_OF_MEMORY && kind.startsWith("Python MemoryError")) {
            return GuestExit.outOfMemory(1);
        }
        String reason = switch (kind) {
            case "module" -> "has no module " + name();
            case "attribute" -> "has no " + name();
            case "directory" -> "has no directory " + name();
            case "threads" -> "cannot start threads";
            case "processes" -> "cannot start processes";
            case "time zones" -> "has no time zone data";
            case "network" -> "has no network";
            case "recursion" -> "cannot nest calls this deep";
            case "system call" -> "does not have a system call that the code needs";
            default -> "";
        };
        return reason.isEmpty()
                ? GuestExit.ended(exitCode & 0xFF)
                : GuestExit.unsupported("the local sandbox " + reason);
    }

    private String name() {
        return NAME.matcher(detail).matches() ? detail : "of that name";
    }
}
