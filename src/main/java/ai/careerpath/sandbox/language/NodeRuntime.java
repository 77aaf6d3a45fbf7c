package ai.careerpath.sandbox.language;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Node.js, which runs JavaScript and what TypeScript compiles to.
 *
 * @param version such as {@code v20.20.2}
 * @param options what every program is run with
 * @param tellsModules whether it takes a file for the kind of module it is
 * @param preload what every program is run with
 */
record NodeRuntime(Path program, String version, List<String> options, boolean tellsModules, Mount preload) {

    private static final String DETECT = "--experimental-detect-module";
    private static final List<String> WANTED = List.of(DETECT, "--disable-warning=ExperimentalWarning");

    static NodeRuntime find(PrivateDirectory files) throws MissingRuntimeException, IOException {
        Path node = Host.runtime("node")
                .orElseThrow(() -> new MissingRuntimeException("no local node; install Node.js 18 or newer"));
        String known = HostCommand.output(node, "-p", "[...process.allowedNodeEnvironmentFlags].join(' ')");
        Mount preload = new Mount(
                files.file("node/preload.cjs", BundledFile.bytes("/sandbox/node-preload.cjs")),
                "/opt/node/preload.cjs");
        List<String> options = new ArrayList<>(List.of("--max-old-space-size=<heap>", "--require", preload.target()));
        WANTED.stream()
                .filter(option -> Stream.of(known.split(" ")).anyMatch(option.replaceFirst("=.*", "")::equals))
                .forEach(options::add);
        return new NodeRuntime(
                node, HostCommand.output(node, "--version"), List.copyOf(options), options.contains(DETECT), preload);
    }

    int majorVersion() {
        return Integer.parseInt(version.replaceFirst("^v", "").replaceFirst("\\..*", ""));
    }

    /** The command that runs the file whose name a compiler left. */
    List<String> runCompiled(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return List.of(program.toString(), String.join(" ", all));
    }
}
