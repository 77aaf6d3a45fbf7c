package ai.careerpath.sandbox.process.toolchain;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.ProcessLimits;
import ai.careerpath.sandbox.process.isolation.SandboxProcessSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How one language runs here.
 *
 * @param runtime name and version, such as {@code CPython 3.11.2}
 * @param script runs a program that comes on standard input; told {@code arguments}
 * @param syntaxCheck only parses it; for interpreters, whose syntax errors look like those a program may print itself
 * @param mounts what it needs beyond the system directories
 * @param appetite what it needs beyond the program's own memory
 * @param exhausted what its runtime prints when the program's memory is used up
 * @param greeting a program that prints {@code ready}
 */
public record Toolchain(
        Language language,
        String runtime,
        String script,
        Optional<String> syntaxCheck,
        List<String> arguments,
        List<Mount> mounts,
        Map<String, String> environment,
        Appetite appetite,
        Pattern exhausted,
        String greeting) {

    private static final Map<String, String> COMMON_ENVIRONMENT =
            Map.of("PATH", "/usr/bin:/bin", "HOME", "/tmp", "TMPDIR", "/tmp", "LANG", "C.UTF-8");

    /** The guest that runs a program in this language that comes at once. */
    public SandboxProcessSpec guest(long heapBytes, long cpuSeconds) {
        return guest(heapBytes, cpuSeconds, false);
    }

    /** The guest that waits for a program in this language. */
    public SandboxProcessSpec preparedGuest(long heapBytes, long cpuSeconds) {
        return guest(heapBytes, cpuSeconds, true);
    }

    private SandboxProcessSpec guest(long heapBytes, long cpuSeconds, boolean prepared) {
        Map<String, String> variables = new HashMap<>(COMMON_ENVIRONMENT);
        variables.putAll(environment);
        ProcessLimits limits = new ProcessLimits(
                heapBytes + appetite.memoryBytes(),
                appetite.addressSpaceBytes(),
                appetite.tasks(),
                appetite.temporaryBytes(),
                appetite.temporaryBytes(),
                cpuSeconds);
        return new SandboxProcessSpec(
                script, SandboxProcessSpec.newNonce(), heapBytes, prepared, arguments, mounts, variables, limits);
    }

    /** The same with another script. */
    public Toolchain with(String otherScript) {
        return new Toolchain(
                language,
                runtime,
                otherScript,
                Optional.empty(),
                arguments,
                mounts,
                environment,
                appetite,
                exhausted,
                greeting);
    }

    public boolean saysOutOfMemory(String stderr) {
        return exhausted.matcher(stderr).find();
    }

    /**
     * What a language's runtime takes for itself.
     *
     * @param memoryBytes on top of what the program is allowed
     * @param addressSpaceBytes of one process; 0 for a runtime that reserves address space it never uses
     * @param tasks processes and threads, those of the program included
     * @param temporaryBytes what /tmp must hold
     */
    record Appetite(long memoryBytes, long addressSpaceBytes, int tasks, long temporaryBytes) {}
}
