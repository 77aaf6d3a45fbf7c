package ai.careerpath.sandbox.language;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.language.library.TypeScriptSnapshot;
import ai.careerpath.sandbox.language.text.Text;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import ai.careerpath.sandbox.process.toolchain.RuntimeOverhead;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The TypeScript compiler and the types of Node.js out of their WebJars; what they make of a program runs on Node.js. */
final class TypeScript extends NodeLanguage {

    private static final String WEB_JARS = "classpath*:META-INF/resources/webjars/";
    private static final Pattern LOCATION = Pattern.compile(".*/webjars/([^/]+)/([^/]+)/(.*)");
    private static final Map<String, String> PLACES = Map.of(
            "typescript", "",
            "types__node", "node_modules/@types/node/",
            "undici-types", "node_modules/undici-types/");

    private static final int USUAL_HEAP = (int) (ExecutionLimits.MEMORY_BYTES >> 20);

    private static final Pattern COMPILE_ERROR = Pattern.compile(".*\\berror TS\\d+.*");

    TypeScript() {
        super(Language.TYPESCRIPT, Preparation.SECONDS);
    }

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException, IOException {
        PrivateDirectory files = search.files();
        NodeRuntime node = NodeRuntime.find(files);
        String version = unpack(files, "typescript/*/lib/typescript.js");
        unpack(files, "typescript/*/lib/lib*.d.ts");
        for (String types : List.of("types__node", "undici-types")) {
            unpack(files, types + "/*/package.json");
            unpack(files, types + "/*/**/*.d.ts");
        }
        files.file("typescript/compile.cjs", BundledFile.bytes("/sandbox/typescript.cjs"));
        Path directory = files.directory("typescript");
        boolean hasSnapshot =
                TypeScriptSnapshot.make(node.program(), node.majorVersion(), USUAL_HEAP, directory, files);
        List<String> parameters = List.of(
                node.program().toString(),
                "<heap>",
                Integer.toString(hasSnapshot ? USUAL_HEAP : 0),
                Integer.toString(node.majorVersion()));
        return Toolchain.of(
                        language(),
                        "TypeScript " + version + " on Node.js " + node.version(),
                        StageCommands.run(StageCommands.script("node-run.sh", node.runCompiled("--enable-source-maps")))
                                .compiledByWaiting(StageCommands.script("typescript-compile.sh", parameters)),
                        "const ready: string = 'ready'; console.log(ready)")
                .seeing(
                        Installation.mounts(
                                Installation.of(node.program()),
                                new Mount(directory, "/opt/typescript"),
                                node.preload()),
                        Map.of())
                .taking(RuntimeOverhead.of(256), EXHAUSTED);
    }

    @Override
    public Optional<String> errorLine(List<String> lines) {
        return Text.firstLine(COMPILE_ERROR, lines).or(() -> super.errorLine(lines));
    }

    @Override
    public boolean showsCompileError(String stderr) {
        return stderr.lines().anyMatch(line -> COMPILE_ERROR.matcher(line).matches())
                || super.showsCompileError(stderr);
    }

    /** Writes what matches to the engine's own files. The version of the WebJar it came from. */
    private static String unpack(PrivateDirectory files, String pattern) throws IOException {
        String version = "";
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources(WEB_JARS + pattern)) {
            Matcher location = LOCATION.matcher(resource.getURL().toString());
            if (location.matches()) {
                version = location.group(2);
                Path name = Path.of(location.group(3).replaceFirst("^lib/", ""));
                files.file("typescript/" + PLACES.get(location.group(1)) + name, resource.getContentAsByteArray());
            }
        }
        if (version.isEmpty()) {
            throw new IOException(pattern + " is missing from the application's jar; build it again");
        }
        return version;
    }
}
