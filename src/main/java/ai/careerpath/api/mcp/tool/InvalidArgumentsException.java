package ai.careerpath.api.mcp.tool;

/** Arguments that a tool does not take, and why. */
public final class InvalidArgumentsException extends RuntimeException {

    public InvalidArgumentsException(String message) {
        super(message);
    }
}
