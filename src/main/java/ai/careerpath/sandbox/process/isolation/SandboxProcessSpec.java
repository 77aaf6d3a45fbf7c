package ai.careerpath.sandbox.process.isolation;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.ProcessLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What runs inside a sandbox. The program is no part of it: it arrives on standard input.
 *
 * @param arguments what the supervisor, process 1 of the sandbox, is told of the language
 * @param prepared whether it is started before there is code, and has time to warm up
 * @param mounts what it sees of the host beyond the system directories
 * @param environment its whole environment
 */
public record SandboxProcessSpec(
        List<String> arguments,
        boolean prepared,
        List<Mount> mounts,
        Map<String, String> environment,
        ProcessLimits limits) {

    /** The command inside the sandbox. */
    List<String> command(SystemCalls calls) {
        List<String> command = new ArrayList<>(limits.prlimit());
        command.addAll(List.of("/usr/bin/perl", "-e", BundledFile.text("/sandbox/supervisor.pl")));
        command.addAll(List.of(Integer.toString(calls.prctl()), Integer.toString(calls.wait4())));
        command.add(prepared ? "warm" : "cold");
        command.addAll(arguments);
        return command;
    }
}
