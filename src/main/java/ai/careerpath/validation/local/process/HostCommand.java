package ai.careerpath.validation.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A short question to a trusted program of the host, such as its version. */
final class HostCommand {

    private static final long LIMIT_SECONDS = 30;

    private HostCommand() {}

    /**
     * What it printed to standard output, stripped; at most what a pipe holds.
     *
     * @throws MissingRuntimeException when it cannot be started, fails, or takes longer than 30 seconds
     */
    static String output(Path program, String... arguments) throws MissingRuntimeException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new MissingRuntimeException(program + " does not work; install it again");
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new MissingRuntimeException(program + " cannot be started; install it again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MissingRuntimeException("the search for " + program + " was interrupted");
        }
    }
}
