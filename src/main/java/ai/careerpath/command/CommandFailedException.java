package ai.careerpath.command;

import org.jspecify.annotations.Nullable;

/** A command could not be done; the message says why and what to do. */
public final class CommandFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    public CommandFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
