package ai.careerpath.sandbox.process.toolchain;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import ai.careerpath.sandbox.process.toolchain.Toolchain.Appetite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Node.js, which runs JavaScript and what TypeScript compiles to.
 *
 * @param options what this version needs to take a file for the kind of module it is
 * @param preload what every program is run with
 */
record NodeRuntime(Path program, String version, List<String> options, Mount preload) {

    static final Pattern EXHAUSTED = Pattern.compile(
            "(?m)JavaScript heap out of memory|^RangeError: (Array buffer allocation failed|Invalid array buffer length)");
    private static final List<String> WANTED =
            List.of("--experimental-detect-module", "--disable-warning=ExperimentalWarning");

    static NodeRuntime find(PrivateDirectory files) throws MissingRuntimeException, IOException {
        Path node = Host.runtime("node")
                .orElseThrow(() -> new MissingRuntimeException("no local node; install Node.js 18 or newer"));
        String known = HostCommand.output(node, "-p", "[...process.allowedNodeEnvironmentFlags].join(' ')");
        Mount preload = new Mount(
                files.file("node/preload.cjs", BundledFile.bytes("/sandbox/node-preload.cjs")),
                "/opt/node/preload.cjs");
        List<String> options = WANTED.stream()
                .filter(option -> Stream.of(known.split(" ")).anyMatch(option.replaceFirst("=.*", "")::equals))
                .toList();
        return new NodeRuntime(node, HostCommand.output(node, "--version"), options, preload);
    }

    /** The program, then the options that a run needs. */
    List<String> arguments() {
        return Stream.concat(Stream.of(program.toString(), "--require", preload.target()), options.stream())
                .toList();
    }

    Toolchain javaScript() {
        return new Toolchain(
                Language.JAVASCRIPT,
                "Node.js " + version,
                BundledFile.text("/sandbox/javascript.sh"),
                Optional.of(BundledFile.text("/sandbox/javascript-syntax.sh")),
                arguments(),
                Installation.mounts(Installation.of(program), preload),
                Map.of(),
                new Appetite(128L << 20, 0, 64, 64L << 20),
                EXHAUSTED,
                "console.log('ready')");
    }
}
