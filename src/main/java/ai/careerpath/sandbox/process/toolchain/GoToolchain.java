package ai.careerpath.sandbox.process.toolchain;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.Kernel;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import ai.careerpath.sandbox.process.toolchain.Toolchain.Appetite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machine's Go, with its standard library alone. */
final class GoToolchain {

    private static final Pattern VERSION = Pattern.compile("go version go(\\S+) .*");
    private static final Pattern EXHAUSTED = Pattern.compile(
            "(?m)^fatal error: (runtime: out of memory|runtime: cannot allocate memory|out of memory)|cannot allocate memory");
    // Standard library only: no C compiler, no network, and never another version of Go than this one.
    private static final Map<String, String> SETTINGS = Map.of(
            "CGO_ENABLED", "0",
            "GO111MODULE", "on",
            "GOFLAGS", "-mod=mod",
            "GOPROXY", "off",
            "GOTOOLCHAIN", "local",
            "GOTELEMETRY", "off");

    private GoToolchain() {}

    /** Compiles the whole standard library, which takes a minute or more where Go does not bring it compiled. */
    static Toolchain find(PrivateDirectory files) throws MissingRuntimeException, IOException {
        Path program = Host.runtime("go")
                .orElseThrow(() -> new MissingRuntimeException("no local go toolchain; install Go 1.19 or newer"));
        Matcher version = VERSION.matcher(HostCommand.output(program, "version"));
        if (!version.matches() || !Kernel.isAtLeast(version.group(1), 1, 19)) {
            throw new MissingRuntimeException("the local go toolchain is too old; install Go 1.19 or newer");
        }
        Path cache = files.directory("go-cache");
        HostCommand build = new HostCommand(program, "build", "std").in(cache);
        SETTINGS.forEach(build::with);
        // Where what it leaves behind when it is killed is deleted with the rest.
        build.with("TMPDIR", files.directory("go-build").toString());
        build.with("GOCACHE", cache.toString()).with("HOME", cache.toString()).output();
        return new Toolchain(
                Language.GO,
                "Go " + version.group(1),
                BundledFile.text("/sandbox/go.sh"),
                Optional.empty(),
                List.of(program.toString()),
                Installation.mounts(Installation.of(program), new Mount(cache, "/opt/go-cache")),
                SETTINGS,
                new Appetite(256L << 20, 0, 128, 128L << 20),
                EXHAUSTED,
                "package main\nimport \"fmt\"\nfunc main() { fmt.Println(\"ready\") }");
    }
}
