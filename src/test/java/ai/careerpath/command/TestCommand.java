package ai.careerpath.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.DefaultApplicationArguments;

/** Runs a command as the program does. */
public final class TestCommand {

    private TestCommand() {}

    /** Returns the exit code; what is printed, a failure included, goes to {@code out}. */
    public static int run(Command command, OutputStream out) {
        return run(command.name(), List.of(command), out);
    }

    static int run(String name, List<Command> commands, OutputStream out) {
        PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        CommandRunner runner = new CommandRunner(name, commands, printer);
        runner.run(new DefaultApplicationArguments());
        return runner.getExitCode();
    }
}
