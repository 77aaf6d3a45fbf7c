package ai.careerpath.sandbox.language.library;

import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Go's standard library, compiled, and where the compiler and the linker find each package of it. */
public final class GoLibrary {

    private static final String PLACE = "/opt/go-cache";
    // What only the library itself may import.
    private static final Pattern PRIVATE = Pattern.compile("packagefile (?:.*/)?(?:internal|vendor)(?:/.*)?=.*");

    private GoLibrary() {}

    /**
     * Compiles what Go does not bring compiled, which may be all of it and then takes a minute or more.
     *
     * @param settings environment of the go program
     * @return where a sandbox sees it
     */
    public static Mount compile(Path go, Map<String, String> settings, PrivateDirectory files)
            throws MissingRuntimeException, IOException {
        Path cache = files.directory("go-cache");
        // Where what it leaves behind when it is killed is deleted with the rest.
        Path temporary = files.directory("go-build");
        command(go, settings, cache, temporary, "build", "std").output();
        Path list = files.file("go-build/list", new byte[0]);
        command(
                        go,
                        settings,
                        cache,
                        temporary,
                        "list",
                        "-deps",
                        "-export",
                        "-f",
                        "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}",
                        "std")
                .writing(list)
                .output();
        List<String> packages = Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.replace("=" + cache + "/", "=" + PLACE + "/"))
                .toList();
        write(files, "importcfg", packages, PRIVATE.asMatchPredicate().negate());
        write(files, "linkcfg", packages, line -> true);
        return new Mount(cache, PLACE);
    }

    private static HostCommand command(
            Path go, Map<String, String> settings, Path cache, Path temporary, String... arguments) {
        HostCommand command = new HostCommand(go, arguments).in(cache);
        settings.forEach(command::with);
        return command.with("TMPDIR", temporary.toString())
                .with("GOCACHE", cache.toString())
                .with("HOME", cache.toString());
    }

    private static void write(PrivateDirectory files, String name, List<String> packages, Predicate<String> which)
            throws IOException {
        String text = packages.stream().filter(which).collect(Collectors.joining("\n", "", "\n"));
        files.file("go-cache/" + name, text.getBytes(StandardCharsets.UTF_8));
    }
}
