package ai.careerpath.sandbox.language;

import static ai.careerpath.sandbox.language.text.SourceSyntax.DOUBLE_QUOTED;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SINGLE_QUOTED;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SLASHES;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SLASH_COMMENT;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.language.text.Messages;
import ai.careerpath.sandbox.language.text.SourceSyntax;
import ai.careerpath.sandbox.language.text.Text;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.toolchain.RuntimeOverhead;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A language that GCC compiles. */
abstract class GnuLanguage extends LanguageDefinition {

    // What the C library says of the network is what every runtime above it may print.
    private static final Messages MESSAGES = Messages.beginningWith(
                    "\\S+: (?:fatal )?error: |.{0,400}: (?:undefined reference to|multiple definition of|Assertion `) ?|terminate called |\\s*what\\(\\): |\\*\\*\\* |(?:double )?free\\W|malloc\\(\\): |.{0,400}virtual memory exhausted")
            .withNoNetwork(
                    "Temporary failure in name resolution|Name or service not known|Network is unreachable|no suitable address found");
    private static final Pattern VERSION = Pattern.compile("(\\d+\\.\\d+\\.\\d+)");
    private static final Pattern COMPILE_ERROR = Pattern.compile(
            "^\\S+:\\d+(?::\\d+)?: (?:fatal )?error: .*|^.*: undefined reference to .*|^.*: multiple definition of .*"
                    + "|^\\S+: (?:fatal )?error: .*");
    private static final Pattern RUNTIME_ERROR = Pattern.compile(
            "^terminate called .*|^.*: Assertion `.*' failed\\.$|^\\*\\*\\* .* \\*\\*\\*: terminated$|^free\\(\\): .*|^double free .*|^malloc\\(\\): .*");
    private static final Pattern WHAT = Pattern.compile("^what\\(\\): +(.*)");
    private static final Pattern EXHAUSTED = Pattern.compile(
            "terminate called after throwing an instance of 'std::bad_alloc'|virtual memory exhausted|out of memory allocating ");
    // The line after it shows how the file was asked for: one in angle brackets belongs to a library.
    private static final Pattern HEADER =
            Pattern.compile("fatal error: ([^:]+): No such file or directory\\R\\s*\\d+ \\|\\s*#\\s*include\\s*<");

    private final String program;
    private final String standard;

    /**
     * @param program such as {@code gcc}
     * @param standard such as {@code gnu17}
     * @param output what shows that a program prints
     */
    GnuLanguage(Language language, String program, String standard, String output) {
        super(
                language,
                Preparation.SECONDS,
                Workspace.of("gcc", "12"),
                SourceSyntax.of(SLASH_COMMENT, DOUBLE_QUOTED + "|" + SINGLE_QUOTED)
                        .showing(SLASHES, output),
                MESSAGES);
        this.program = program;
        this.standard = standard;
    }

    /** @throws MissingRuntimeException with this message when there is none */
    final Path compiler(String installation) throws MissingRuntimeException {
        return Host.runtime(program).orElseThrow(() -> new MissingRuntimeException(installation));
    }

    final List<String> options() {
        return List.of("-std=" + standard, "-O1", "-pipe", "-pthread");
    }

    /** Returns the parameters of a script that compiles: its own, then the compiler's options. */
    final List<String> parameters(List<String> own) {
        return Stream.concat(own.stream(), options().stream()).toList();
    }

    final Toolchain toolchain(Path compiler, List<String> compile, String greeting, Mount... more)
            throws MissingRuntimeException {
        String version = Text.group(VERSION, HostCommand.output(compiler, "-dumpfullversion"))
                .orElse("");
        return Toolchain.of(
                        language(),
                        "GCC " + version,
                        // Line by line, so that what was printed is there however the program ends.
                        StageCommands.run("/usr/bin/stdbuf", "-oL", "/code/.build/main")
                                .compiled(compile),
                        greeting)
                .seeing(Installation.mounts(Installation.of(compiler), more), Map.of())
                .taking(RuntimeOverhead.of(128), EXHAUSTED);
    }

    /** Of an uncaught exception with what it says. */
    @Override
    public Optional<String> errorLine(List<String> lines) {
        Optional<String> uncaught = Text.firstLine(RUNTIME_ERROR, lines);
        Optional<String> what = lines.stream()
                .map(line -> WHAT.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
        return Text.firstLine(COMPILE_ERROR, lines)
                .or(() -> uncaught.map(
                        line -> what.map(text -> line + ": " + text).orElse(line)));
    }

    @Override
    public boolean showsCompileError(String stderr) {
        return stderr.lines().anyMatch(line -> COMPILE_ERROR.matcher(line).matches());
    }

    /** Returns the header of a library that is not there. */
    static Optional<String> header(String stderr) {
        return Text.group(HEADER, stderr);
    }
}
