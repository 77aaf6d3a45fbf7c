package ai.careerpath.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** Runs the command that was asked for; the exit code is 0 when it was done, else 1. */
final class CommandRunner implements ApplicationRunner, ExitCodeGenerator {

    private final String name;
    private final List<Command> commands;
    private final PrintStream out;
    private int exitCode = 1;

    @Autowired
    CommandRunner(@Value("${careerpath.command}") String name, ObjectProvider<Command> commands) {
        this(name, commands.orderedStream().toList(), System.out);
    }

    CommandRunner(String name, List<Command> commands, PrintStream out) {
        this.name = name;
        this.commands = commands;
        this.out = out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Optional<Command> asked =
                commands.stream().filter(command -> command.name().equals(name)).findFirst();
        if (asked.isEmpty()) {
            out.println("There is no command \"" + name + "\"; careerpath.command is one of " + names() + ".");
            return;
        }
        try {
            asked.get().run(out);
            exitCode = 0;
        } catch (CommandFailedException e) {
            out.println(e.getMessage());
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private String names() {
        return commands.stream().map(Command::name).sorted().collect(Collectors.joining(", "));
    }
}
