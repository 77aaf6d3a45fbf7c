package ai.careerpath.sandbox.language;

import static ai.careerpath.sandbox.language.text.SourceSyntax.DOUBLE_QUOTED;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SINGLE_QUOTED;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SLASHES;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SLASH_COMMENT;
import static ai.careerpath.sandbox.language.text.SourceSyntax.TRIPLE_DOUBLE_QUOTED;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import ai.careerpath.sandbox.language.text.Messages;
import ai.careerpath.sandbox.language.text.SourceSyntax;
import ai.careerpath.sandbox.language.text.Text;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import ai.careerpath.sandbox.process.toolchain.RuntimeOverhead;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The JDK the service itself runs on. */
final class Java extends LanguageDefinition {

    private static final Messages MESSAGES = Messages.beginningWith(
                    "Exception in thread |Caused by: |\\S+\\.java:\\d+: error: |[Ee]rror: |.{0,400}java\\.lang\\.OutOfMemoryError")
            .withNoProgram("Cannot run program \"([\\w.-]+)\"")
            .withNoNetwork("java\\.net\\.UnknownHostException|UnresolvedAddressException");
    private static final SourceSyntax SYNTAX = SourceSyntax.of(
                    SLASH_COMMENT, TRIPLE_DOUBLE_QUOTED + "|" + DOUBLE_QUOTED + "|" + SINGLE_QUOTED)
            .withUnicodeEscapes()
            .showing(SLASHES, "System\\.out");
    private static final String GUEST_PACKAGE = "ai/careerpath/sandbox/process/guest/";
    private static final List<String> GUEST_CLASSES =
            List.of("CompileJava.class", "SourceFromText.class", "MainClassFinder.class", "WarmCompiler.class");
    // A refused thread is also an OutOfMemoryError, but says nothing about memory.
    private static final Pattern EXHAUSTED = Pattern.compile(
            "(?m)^(?:Exception in thread .*|Caused by: |Exception: |Terminating due to |error: .*)?java\\.lang\\.OutOfMemoryError(?!: unable to create native thread)");
    private static final Pattern COMPILE_ERROR =
            Pattern.compile("^\\S+\\.java:\\d+: error: .*|^error: (?:compilation failed|the compiler ).*");
    private static final Pattern UNCAUGHT = Pattern.compile("^Exception in thread .*");
    // Of the launcher; what follows it is advice.
    private static final Pattern LAUNCHER = Pattern.compile("^(?:Error: |error: ).*");
    private static final Pattern ABSENT = Pattern.compile(
            "error: package ((?:org|com|io|net|dev|jakarta|javax|lombok|reactor|kotlin|scala|groovy|ch|de|me|edu)\\b[\\w.]*) does not exist");
    private static final Pattern CLASS = Pattern.compile(
            "(?m)^(?:Exception in thread .*|Caused by: )java\\.lang\\.(?:ClassNotFoundException|NoClassDefFoundError): ((?:org|com|io|net|jakarta)[./][\\w.$/]+)");
    private static final Pattern DRIVER =
            Pattern.compile("java\\.sql\\.SQLException: No suitable driver found for (jdbc:\\w+)");
    private static final Pattern PREVIEW =
            Pattern.compile("error: (.*?) (?:is a|are a|are) (?:preview feature|not supported in -source)");
    private static final Pattern UNKNOWN = Pattern.compile(
            "symbol: +(?:method|class|variable) (\\w+)\\S*(?:\\(.*\\))?\\R +location: (?:(?:class|interface) |variable .* of type )(?:\\w+\\.)*(\\w+)");
    // What Java has had since 18, as class and member; where it compiles, it is there.
    private static final Set<String> NEWER = Text.words("/sandbox/lacks/java-newer.txt");
    private static final Pattern VERSION = Pattern.compile("Java (\\d+)");

    Java() {
        super(Language.JAVA, Preparation.SECONDS, Workspace.of("java", "17"), SYNTAX, MESSAGES);
    }

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException, IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        Path java = home.resolve("bin/java");
        if (!Files.isExecutable(home.resolve("bin/javac"))) {
            throw new MissingRuntimeException("no local javac; run the service on a JDK instead of a JRE");
        }
        if (!Host.isReachableForGuests(java)) {
            throw new MissingRuntimeException("the JDK in " + home + " is not readable for all; install it under /usr");
        }
        PrivateDirectory files = search.files();
        for (String name : GUEST_CLASSES) {
            files.file("java/" + GUEST_PACKAGE + name, BundledFile.bytes("/" + GUEST_PACKAGE + name));
        }
        Path directory = files.directory("java");
        return Toolchain.of(
                        language(),
                        "Java " + System.getProperty("java.version"),
                        StageCommands.run(StageCommands.script("java-run.sh", List.of(java.toString(), "<heap>")))
                                .compiledByWaiting(compiler(java)),
                        "class Main { public static void main(String[] a) { System.out.println(\"ready\"); } }")
                .seeing(Installation.mounts(home, new Mount(directory, "/opt/java")), Map.of())
                .taking(RuntimeOverhead.of(256).manyTasks(), EXHAUSTED);
    }

    private static List<String> compiler(Path java) {
        return List.of(
                java.toString(),
                "-Xmx<heap>m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED",
                "-cp",
                "/opt/java",
                "ai.careerpath.sandbox.process.guest.CompileJava");
    }

    @Override
    public Optional<String> errorLine(List<String> lines) {
        return Text.firstLine(UNCAUGHT, lines)
                .or(() -> Text.firstLine(COMPILE_ERROR, lines))
                .or(() -> Text.firstLine(LAUNCHER, lines));
    }

    @Override
    public boolean showsCompileError(String stderr) {
        return stderr.lines().anyMatch(line -> COMPILE_ERROR.matcher(line).matches());
    }

    @Override
    public Optional<String> lack(String stderr) {
        if (showsUncaught(stderr)) { // it ran
            return Text.group(CLASS, stderr)
                    .map(name -> "class " + name.replace('/', '.'))
                    .or(() -> Text.group(DRIVER, stderr).map(name -> "driver for " + name));
        }
        return Text.group(ABSENT, stderr)
                .map(name -> "package " + name)
                .or(() -> Text.group(PREVIEW, stderr).map(what -> "newer Java: " + what))
                .or(() -> newer(stderr));
    }

    private static Optional<String> newer(String stderr) {
        return UNKNOWN.matcher(stderr)
                .results()
                .map(match -> match.group(2) + "." + match.group(1))
                .filter(NEWER::contains)
                .findFirst()
                .map(name -> "newer Java, which has " + name);
    }

    /** Also of a thread other than the first, which the exit code says nothing about. */
    @Override
    public boolean showsUncaught(String stderr) {
        return stderr.lines().anyMatch(line -> UNCAUGHT.matcher(line).matches());
    }

    @Override
    public String promptName(String version) {
        return "Java " + version + ", one file with a main method,";
    }

    @Override
    public Optional<String> version(String runtime) {
        return Text.group(VERSION, runtime);
    }
}
