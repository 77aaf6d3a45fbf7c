package ai.careerpath.command;

import java.io.PrintStream;

/** One thing that the program does instead of serving, asked for with {@code --careerpath.command=<name>}. */
public interface Command {

    /** Returns what the command is asked for by. */
    String name();

    /**
     * Does it, and prints how far it is.
     *
     * @throws CommandFailedException when it could not be done; the message says why and what to do
     */
    void run(PrintStream out) throws CommandFailedException;
}
