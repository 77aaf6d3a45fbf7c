package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;

/**
 * The shell command that runs a program inside a sandbox. The shell looks for a Python that works, becomes root where it
 * may, and is replaced by the runner. The runner and the job come on standard input: neither a process list, nor the
 * environment, nor a file holds the nonce.
 */
public final class RunnerCommand {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String RUNNER = base64(compressed(List.of("isolation", "process", "languages", "runner")));
    private static final String SHELL =
            BundledFile.text("/daytona/runner/runner.sh").strip();

    private RunnerCommand() {}

    /** @param job holds the nonce, by which the report is known */
    static String of(Job job) {
        return SHELL + "\n" + RUNNER + "\n" + base64(json(job)) + "\nEND\n";
    }

    /** The command that runs {@code program} as the other arguments say. */
    public static String of(Program program, double limit, double total, boolean closed, String nonce) {
        List<Job.Test> tests = program.tests().stream()
                .map(test -> new Job.Test(
                        test.name(), test.input().stdin(), test.input().args()))
                .toList();
        return of(new Job(
                program.language().id(),
                program.code(),
                program.input().stdin(),
                program.input().args(),
                program.files(),
                tests,
                limit,
                total,
                closed,
                LanguageDefinitions.of(program.language()).telling().pattern(),
                nonce));
    }

    /**
     * What the runner is told.
     *
     * @param limit for how many seconds the program may run
     * @param total after how many seconds there has to be a report, with all that is set up for the program
     * @param closed whether the program is only to be run where nothing that judges it can be reached from it
     * @param telling how a line of standard error begins that is kept of however much output, as a regular expression
     */
    record Job(
            String language,
            String code,
            String stdin,
            List<String> args,
            List<Program.File> files,
            List<Test> tests,
            double limit,
            double total,
            boolean closed,
            String telling,
            String nonce) {

        /** What one run reads; what it is to print is compared outside of the sandbox. */
        record Test(String name, String stdin, List<String> args) {}
    }

    private static byte[] compressed(List<String> parts) {
        String source = parts.stream()
                .map(part -> BundledFile.text("/daytona/runner/" + part + ".py"))
                .collect(Collectors.joining("\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(source.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] json(Job job) {
        try {
            return JSON.writeValueAsBytes(job);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The code cannot be written as JSON", e);
        }
    }

    private static String base64(byte[] bytes) {
        return new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII);
    }
}
