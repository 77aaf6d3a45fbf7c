package ai.careerpath.sandbox.process.run;

import java.util.List;

/** The names of Linux signals, from signal(7). */
final class Signals {

    private static final List<String> NAMES = List.of(
            "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM",
            "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF",
            "WINCH", "IO", "PWR", "SYS");

    private Signals() {}

    /** Returns the name, such as {@code SIGSEGV}; a real-time signal has a number only. */
    static String name(int signal) {
        return signal >= 1 && signal <= NAMES.size() ? "SIG" + NAMES.get(signal - 1) : "SIG" + signal;
    }
}
