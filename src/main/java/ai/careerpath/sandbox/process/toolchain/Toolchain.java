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
 * @param syntaxCheck only parses a program; for interpreters, whose syntax errors look like those a program may print itself
 * @param mounts what it needs beyond the system directories
 * @param overhead what it needs beyond the program's own memory
 * @param exhausted what its runtime prints when the program's memory is used up
 * @param greeting a program that prints {@code ready}
 */
public record Toolchain(
        Language language,
        String runtime,
        StageCommands commands,
        Optional<SyntaxCheck> syntaxCheck,
        List<Mount> mounts,
        Map<String, String> environment,
        RuntimeOverhead overhead,
        Pattern exhausted,
        String greeting) {

    private static final Map<String, String> COMMON_ENVIRONMENT =
            Map.of("PATH", "/usr/bin:/bin", "HOME", "/tmp", "TMPDIR", "/tmp", "LANG", "C.UTF-8");
    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** A toolchain in the system directories that needs nothing else. */
    public static Toolchain of(Language language, String runtime, StageCommands commands, String greeting) {
        return new Toolchain(
                language,
                runtime,
                commands,
                Optional.empty(),
                List.of(),
                Map.of(),
                RuntimeOverhead.of(16),
                NEVER,
                greeting);
    }

    /** The sandbox that runs a program in this language that comes at once. */
    public SandboxProcessSpec sandbox(long heapBytes, long cpuSeconds) {
        return sandbox(commands, heapBytes, cpuSeconds, false);
    }

    /** The sandbox that waits for a program in this language. */
    public SandboxProcessSpec preparedSandbox(long heapBytes, long cpuSeconds) {
        return sandbox(commands, heapBytes, cpuSeconds, true);
    }

    /** The sandbox in which {@code check} parses a program. */
    public SandboxProcessSpec parser(SyntaxCheck check, long heapBytes, long cpuSeconds) {
        return sandbox(StageCommands.run(check.command()), heapBytes, cpuSeconds, false);
    }

    private SandboxProcessSpec sandbox(StageCommands stages, long heapBytes, long cpuSeconds, boolean prepared) {
        Map<String, String> variables = new HashMap<>(COMMON_ENVIRONMENT);
        variables.putAll(environment);
        ProcessLimits limits = new ProcessLimits(
                heapBytes + overhead.memoryBytes(),
                overhead.addressSpaceBytes(),
                overhead.tasks(),
                overhead.temporaryBytes(),
                overhead.temporaryBytes(),
                cpuSeconds);
        return new SandboxProcessSpec(stages.arguments(language, heapBytes), prepared, mounts, variables, limits);
    }

    public Toolchain with(StageCommands other) {
        return new Toolchain(language, runtime, other, syntaxCheck, mounts, environment, overhead, exhausted, greeting);
    }

    public Toolchain checkedBy(SyntaxCheck check) {
        return new Toolchain(
                language, runtime, commands, Optional.of(check), mounts, environment, overhead, exhausted, greeting);
    }

    public Toolchain seeing(List<Mount> more, Map<String, String> variables) {
        return new Toolchain(language, runtime, commands, syntaxCheck, more, variables, overhead, exhausted, greeting);
    }

    public Toolchain taking(RuntimeOverhead more, Pattern saysExhausted) {
        return new Toolchain(
                language, runtime, commands, syntaxCheck, mounts, environment, more, saysExhausted, greeting);
    }

    public boolean saysOutOfMemory(String stderr) {
        return exhausted.matcher(stderr).find();
    }
}
