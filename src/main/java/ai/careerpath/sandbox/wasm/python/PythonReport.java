package ai.careerpath.sandbox.wasm.python;

import ai.careerpath.sandbox.wasm.GuestExit;
import ai.careerpath.wording.Wording;
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
        return switch (kind) {
            case "module" -> GuestExit.lacking("module " + name());
            case "attribute" -> GuestExit.lacking(name());
            case "directory" -> GuestExit.lacking("directory " + name());
            case "time zones" -> GuestExit.lacking("time zone data");
            case "network" -> GuestExit.lacking("network");
            case "threads" -> GuestExit.lacking("threads", Wording.note("sandbox.no-threads"));
            case "processes" -> GuestExit.lacking("processes", Wording.note("sandbox.no-processes"));
            case "recursion" -> GuestExit.lacking("calls nested this deep", Wording.note("sandbox.no-deep-calls"));
            case "system call" ->
                GuestExit.lacking("system call that the code needs", Wording.note("sandbox.no-system-call"));
            default -> GuestExit.ended(exitCode & 0xFF);
        };
    }

    private String name() {
        return NAME.matcher(detail).matches() ? detail : "of that name";
    }
}
