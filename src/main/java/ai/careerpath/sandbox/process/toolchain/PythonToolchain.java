package ai.careerpath.sandbox.process.toolchain;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.toolchain.Toolchain.Appetite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** CPython, with whatever packages the machine has for it. */
final class PythonToolchain {

    private static final Pattern EXHAUSTED = Pattern.compile("(?m)^MemoryError\\b");

    private PythonToolchain() {}

    static Toolchain find() throws MissingRuntimeException {
        Path python = Host.runtime("python3")
                .orElseThrow(
                        () -> new MissingRuntimeException("no local python3; install it, for example with apt-get"));
        return new Toolchain(
                Language.PYTHON,
                "C" + HostCommand.output(python, "--version"),
                BundledFile.text("/sandbox/python.sh"),
                Optional.of(BundledFile.text("/sandbox/python-syntax.sh")),
                List.of(python.toString()),
                Installation.mounts(Installation.of(python)),
                // One thread is what a snippet needs; a pool for each core is what the task limit would refuse.
                Map.of("OPENBLAS_NUM_THREADS", "1"),
                new Appetite(16L << 20, 4L << 30, 64, 64L << 20),
                EXHAUSTED,
                "print('ready')");
    }
}
