package ai.careerpath.sandbox.process.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A run of a trusted program of the host, with nothing in its environment but what is said here. */
public final class HostCommand {

    private static final long LIMIT_MINUTES = 15;

    private final Path program;
    private final ProcessBuilder builder;

    public HostCommand(Path program, String... arguments) {
        this.program = program;
        // What is prepared in the background must not slow down what someone waits for.
        List<String> command = new ArrayList<>(List.of("/usr/bin/nice", "-n", "10"));
        Host.systemProgram("setsid").ifPresent(setsid -> command.add(setsid.toString()));
        command.add(program.toString());
        command.addAll(List.of(arguments));
        this.builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
    }

    public HostCommand in(Path directory) {
        builder.directory(directory.toFile());
        return this;
    }

    public HostCommand with(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    /** With standard output in this file, however much it is. */
    public HostCommand writing(Path file) {
        builder.redirectOutput(file.toFile());
        return this;
    }

    /** What the program printed to standard output, stripped; at most what a pipe holds. */
    public static String output(Path program, String... arguments) throws MissingRuntimeException {
        return new HostCommand(program, arguments).output();
    }

    /**
     * What it printed to standard output, stripped; at most what a pipe holds.
     *
     * @throws MissingRuntimeException when it cannot be started, fails, takes longer than 15 minutes, or the waiting
     *     thread is interrupted; it has ended by then
     */
    public String output() throws MissingRuntimeException {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        Process process = null;
        try {
            process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new MissingRuntimeException(program + " does not work; install it again");
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new MissingRuntimeException(program + " cannot be started; install it again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } finally {
            if (process != null && process.isAlive()) {
                end(process);
            }
        }
    }

    private MissingRuntimeException interrupted() {
        return new MissingRuntimeException(program + " was interrupted");
    }

    // The leader first: one that has only just been started makes its group, and starts more, after a look for the
    // group.
    private static void end(Process process) {
        List<ProcessHandle> known = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        known.forEach(ProcessHandle::destroyForcibly);
        known.forEach(each -> each.onExit().join());
        new ProcessGroup(process.pid()).end();
    }
}
