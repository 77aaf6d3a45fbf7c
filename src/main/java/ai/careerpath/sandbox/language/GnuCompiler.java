package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
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

/**
 * GCC for C or C++.
 *
 * @param program such as {@code gcc}
 * @param standard such as {@code gnu17}
 */
record GnuCompiler(Language language, String program, String standard) {

    static final Pattern TELLING = Pattern.compile(
            "\\S+: (?:fatal )?error: |.{0,400}: (?:undefined reference to|multiple definition of|Assertion `) ?|terminate called |\\s*what\\(\\): |\\*\\*\\* |(?:double )?free\\W|malloc\\(\\): |.{0,400}virtual memory exhausted");
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

    /** @throws MissingRuntimeException with this message when there is none */
    Path path(String installation) throws MissingRuntimeException {
        return Host.runtime(program).orElseThrow(() -> new MissingRuntimeException(installation));
    }

    List<String> options() {
        return List.of("-std=" + standard, "-O1", "-pipe", "-pthread");
    }

    Toolchain toolchain(Path compiler, List<String> compile, String greeting, Mount... more)
            throws MissingRuntimeException {
        String version = Text.group(VERSION, HostCommand.output(compiler, "-dumpfullversion"))
                .orElse("");
        return Toolchain.of(
                        language,
                        "GCC " + version,
                        // Line by line, so that what was printed is there however the program ends.
                        StageCommands.run("/usr/bin/stdbuf", "-oL", "/code/.build/main")
                                .compiled(compile),
                        greeting)
                .seeing(Installation.mounts(Installation.of(compiler), more), Map.of())
                .taking(RuntimeOverhead.of(128), EXHAUSTED);
    }

    /** Of an uncaught exception with what it says. */
    Optional<String> errorLine(List<String> lines) {
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

    boolean showsCompileError(String stderr) {
        return stderr.lines().anyMatch(line -> COMPILE_ERROR.matcher(line).matches());
    }

    /** In C only what may be a header of C: one such as {@code iostream} shows that the program is none of C. */
    Optional<String> lack(String stderr) {
        return Text.group(HEADER, stderr)
                .filter(name -> language != Language.C || name.endsWith(".h"))
                .map(name -> "header " + name);
    }
}
