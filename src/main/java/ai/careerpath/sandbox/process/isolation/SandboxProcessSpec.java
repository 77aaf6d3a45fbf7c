package ai.careerpath.sandbox.process.isolation;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.ProcessLimits;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What runs inside a sandbox. The source code is no part of it: it arrives on standard input.
 *
 * @param script the POSIX shell script that is process 1 of the sandbox, to follow {@code prelude.sh}
 * @param nonce what its stage marks carry
 * @param heapBytes the memory limit that the language's runtime is told
 * @param prepared whether it is started before there is code, and has time to warm up
 * @param arguments its positional parameters
 * @param mounts what it sees of the host beyond the system directories
 * @param environment its whole environment
 */
public record SandboxProcessSpec(
        String script,
        String nonce,
        long heapBytes,
        boolean prepared,
        List<String> arguments,
        List<Mount> mounts,
        Map<String, String> environment,
        ProcessLimits limits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    public static String newNonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The command inside the sandbox. */
    List<String> command() {
        List<String> command = new ArrayList<>(limits.prlimit());
        command.addAll(List.of("/bin/sh", "-c", BundledFile.text("/sandbox/prelude.sh") + script, "sh"));
        command.addAll(List.of(nonce, Long.toString(heapBytes >> 20), prepared ? "warm" : "cold"));
        command.addAll(arguments);
        return command;
    }
}
