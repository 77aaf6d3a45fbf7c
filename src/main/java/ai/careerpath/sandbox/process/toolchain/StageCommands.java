package ai.careerpath.sandbox.process.toolchain;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands that make a program of a source file and run it, with the working directory {@code /code}. In each
 * {@code <heap>} stands for the megabytes of memory that the program may use. An empty command is a stage that the
 * language has not.
 *
 * @param prepare runs to its end before there is any code, and may leave servers running
 * @param compile makes what {@code run} needs, in {@code /code/.build}
 * @param compilerWaits whether the compiler reads the source on standard input and may be started before there is any
 * @param run runs the program; its arguments follow
 */
public record StageCommands(List<String> prepare, List<String> compile, boolean compilerWaits, List<String> run) {

    // Nothing that a shell script may hold, as ${heap} does.
    private static final String HEAP = "<heap>";

    /** Of an interpreter. */
    public static StageCommands run(String... run) {
        return new StageCommands(List.of(), List.of(), false, List.of(run));
    }

    /** Of an interpreter. */
    public static StageCommands run(List<String> run) {
        return new StageCommands(List.of(), List.of(), false, List.copyOf(run));
    }

    public StageCommands prepared(List<String> command) {
        return new StageCommands(List.copyOf(command), compile, compilerWaits, run);
    }

    public StageCommands compiled(List<String> command) {
        return new StageCommands(prepare, List.copyOf(command), false, run);
    }

    /** With a compiler that reads the source on standard input, which may be long after its start. */
    public StageCommands compiledByWaiting(List<String> command) {
        return new StageCommands(prepare, List.copyOf(command), true, run);
    }

    /** The command that runs a POSIX shell script of this application with these parameters. */
    public static List<String> script(String name, List<String> parameters) {
        String text = BundledFile.text("/sandbox/" + name);
        if (text.contains(HEAP)) {
            throw new IllegalStateException(name + " holds " + HEAP + ", which would be replaced by a number");
        }
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", text, name));
        command.addAll(parameters);
        return List.copyOf(command);
    }

    /** The arguments of the supervisor: each command after the number of its words. */
    List<String> arguments(Language language, long heapBytes) {
        String heap = Long.toString(heapBytes >> 20);
        List<String> arguments = new ArrayList<>(List.of(language.entrypoint(), compilerWaits ? "waits" : "reads"));
        for (List<String> command : List.of(prepare, compile, run)) {
            arguments.add(Integer.toString(command.size()));
            command.forEach(word -> arguments.add(word.replace(HEAP, heap)));
        }
        return arguments;
    }
}
