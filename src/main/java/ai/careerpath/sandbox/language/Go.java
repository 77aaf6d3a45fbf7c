package ai.careerpath.sandbox.language;

import static ai.careerpath.sandbox.language.text.SourceSyntax.DOUBLE_QUOTED;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SINGLE_QUOTED;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SLASHES;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.language.library.GoLibrary;
import ai.careerpath.sandbox.language.text.Messages;
import ai.careerpath.sandbox.language.text.SourceSyntax;
import ai.careerpath.sandbox.language.text.Text;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.Kernel;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.toolchain.RuntimeOverhead;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machine's Go, with its standard library alone. */
final class Go extends LanguageDefinition {

    private static final Messages MESSAGES = Messages.beginningWith(
                    "\\S+\\.go:\\d+:|panic: |fatal error: |# command-line-arguments|go: |.{0,400}cannot allocate memory")
            .withError("^\\S+\\.go:\\d+:.*|^panic: .*|^fatal error: .*|^main\\.go: .*")
            .withCompileError("(?m)^# command-line-arguments|^(\\./)?\\S+\\.go:\\d+:\\d+: ")
            .withNoProgram("exec: \"([\\w.-]+)\": executable file not found")
            .withNoNetwork("dial (?:tcp|udp): lookup ");
    private static final SourceSyntax SYNTAX = SourceSyntax.of(
                    "//(?!go:)[^\n]*|/\\*(?s:.*?)(?:\\*/|\\z)", DOUBLE_QUOTED + "|`[^`]*+`?|" + SINGLE_QUOTED)
            .showing(SLASHES, "Print|Stdout");
    private static final Pattern VERSION = Pattern.compile("go version go(\\S+) .*");
    private static final Pattern EXHAUSTED = Pattern.compile(
            "(?m)^fatal error: (runtime: out of memory|runtime: cannot allocate memory|out of memory)|cannot allocate memory");
    private static final Pattern MODULE = Pattern.compile(
            "(?:no required module provides package|cannot find module providing package|package) ([\\w-]+\\.[\\w.-]+/[\\w./-]+)");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w/]+) is not in (?:GOROOT|std)");
    private static final Pattern UNDEFINED = Pattern.compile("undefined: ([\\w.]+)");
    private static final Pattern NO_MEMBER =
            Pattern.compile("undefined \\(type \\*?([\\w.]+) has no field or method (\\w+)");
    private static final Pattern NEWER_LANGUAGE =
            Pattern.compile("(cannot range over (?:\\d+|\\w+ \\(.*? int|func).*)");
    // What Go 1.20 and later added to the standard library; where it compiles, it is there.
    private static final Set<String> NEWER = Text.words("/sandbox/lacks/go-newer.txt");

    // Standard library only: no C compiler, no network, and never another version of Go than this one. Without a limit
    // of the stack below the memory limit an endless recursion looks like a program that needs much memory.
    private static final Map<String, String> SETTINGS = Map.of(
            "CGO_ENABLED", "0",
            "GO111MODULE", "on",
            "GOWORK", "off",
            "GOFLAGS", "-mod=mod",
            "GOPROXY", "off",
            "GOTOOLCHAIN", "local",
            "GOTELEMETRY", "off");

    Go() {
        super(Language.GO, Preparation.MINUTE, Workspace.of("golang", "1.21"), SYNTAX, MESSAGES);
    }

    /** Compiles the whole standard library, which takes a minute or more where Go does not bring it compiled. */
    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException, IOException {
        Path program = Host.runtime("go")
                .orElseThrow(() -> new MissingRuntimeException("no local go toolchain; install Go 1.19 or newer"));
        Matcher version = VERSION.matcher(HostCommand.output(program, "version"));
        if (!version.matches() || !Kernel.isAtLeast(version.group(1), 1, 19)) {
            throw new MissingRuntimeException("the local go toolchain is too old; install Go 1.19 or newer");
        }
        Mount library = GoLibrary.compile(program, SETTINGS, search.files());
        Path tools = Path.of(HostCommand.output(program, "env", "GOTOOLDIR"));
        Map<String, String> environment = new HashMap<>(SETTINGS);
        environment.put("GOMEMLIMIT", (ExecutionLimits.MEMORY_BYTES >> 20) + "MiB");
        // The shared cache is read-only, and the go command fails where it cannot add to its own.
        StageCommands commands = StageCommands.run("/code/.build/main")
                .prepared(List.of("/bin/cp", "-rs", "/opt/go-cache", "/tmp/go-cache"))
                .compiled(StageCommands.script("go-compile.sh", List.of(program.toString(), tools.toString())));
        return Toolchain.of(
                        language(),
                        "Go " + version.group(1),
                        commands,
                        "package main\nimport \"fmt\"\nfunc main() { fmt.Println(\"ready\") }")
                .seeing(Installation.mounts(Installation.of(program), library), environment)
                .taking(RuntimeOverhead.of(256).manyTasks().temporary(128), EXHAUSTED);
    }

    @Override
    public boolean showsCompileError(String stderr) {
        return super.showsCompileError(stderr) && !hasRun(stderr);
    }

    private static boolean hasRun(String stderr) {
        return stderr.contains("goroutine ");
    }

    @Override
    public Optional<String> lack(String stderr) {
        if (hasRun(stderr)) {
            return Optional.empty();
        }
        if (stderr.contains("go: no Go source files") || stderr.contains("build constraints exclude all Go files")) {
            return Optional.of("C compiler for Go (cgo)");
        }
        return Text.group(MODULE, stderr)
                .map(name -> "module " + name)
                .or(() -> newer(PACKAGE, stderr, "package "))
                .or(() -> newer(UNDEFINED, stderr, ""))
                .or(() -> newerMember(stderr))
                .or(() -> Text.group(NEWER_LANGUAGE, stderr).map(what -> "newer Go: " + what));
    }

    private static Optional<String> newer(Pattern pattern, String stderr, String kind) {
        return pattern.matcher(stderr)
                .results()
                .map(match -> match.group(1))
                .filter(NEWER::contains)
                .findFirst()
                .map(name -> "newer Go, which has " + kind + name);
    }

    private static Optional<String> newerMember(String stderr) {
        return NO_MEMBER
                .matcher(stderr)
                .results()
                .map(match -> match.group(1) + "." + match.group(2))
                .filter(NEWER::contains)
                .findFirst()
                .map(name -> "newer Go, which has " + name);
    }
}
