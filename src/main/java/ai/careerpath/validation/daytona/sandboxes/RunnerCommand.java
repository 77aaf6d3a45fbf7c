package ai.careerpath.validation.daytona.sandboxes;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * The shell command that runs a program inside a sandbox. The shell is replaced by Python at once, and both the runner
 * and the job come to it on standard input: neither a process list, nor the environment, nor a file holds the nonce.
 */
public final class RunnerCommand {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String RUNNER =
            base64(BundledFile.text("/daytona/runner.py").getBytes(StandardCharsets.UTF_8));
    private static final String BOOTSTRAP = "import base64,sys;exec(base64.b64decode(sys.stdin.buffer.readline()))";

    private RunnerCommand() {}

    record Job(Language language, String code, double limit, String nonce) {}

    public static String of(Program program, Duration limit, String nonce) {
        Job job = new Job(program.language(), program.code(), limit.toMillis() / 1000.0, nonce);
        return "exec python3 -I -c '" + BOOTSTRAP + "' <<'END'\n" + RUNNER + "\n" + base64(json(job)) + "\nEND\n";
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
