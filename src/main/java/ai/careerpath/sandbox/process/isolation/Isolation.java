package ai.careerpath.sandbox.process.isolation;

import java.util.List;

/** A way to start a process that shares nothing with the host but read-only programs. */
public interface Isolation {

    /** The name in reports, such as {@code bubblewrap}. */
    String name();

    /**
     * The command that becomes the sandbox of {@code guest}. It finds the system call filter open at file descriptor 9,
     * runs with an empty environment under a uid that is not 0, and ends when, and only when, all processes in the
     * sandbox are dead.
     */
    List<String> command(SandboxProcessSpec guest);
}
