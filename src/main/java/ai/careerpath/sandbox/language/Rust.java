package ai.careerpath.sandbox.language;

import static ai.careerpath.sandbox.language.text.SourceSyntax.DOUBLE_QUOTED_LINES;
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
import ai.careerpath.sandbox.process.toolchain.RuntimeOverhead;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The machine's rustc, with its standard library alone. */
final class Rust extends LanguageDefinition {

    private static final Messages MESSAGES = Messages.beginningWith(
                    "error(?:\\[E\\d+])?: |thread '.*' |Error: |fatal runtime error: |memory allocation of ")
            .withUncaught("(?m)^thread '.*' (?:\\(\\d+\\) )?panicked at ")
            .withNoNetwork("failed to lookup address information");
    // A quote alone is a lifetime.
    private static final SourceSyntax SYNTAX = SourceSyntax.of(
                    SLASH_COMMENT, DOUBLE_QUOTED_LINES + "|'(?:[^'\\\\\n]|\\\\[^\n]{1,8}?)'")
            .showing(SLASHES, "print!|println!|stdout");
    private static final Pattern VERSION = Pattern.compile("rustc (\\d+\\.\\d+\\.\\d+)");
    private static final Pattern COMPILE_ERROR = Pattern.compile("^error(?:\\[E\\d+])?: .*");
    // Up to Rust 1.72 the message stands in the line, then on the next one.
    private static final Pattern PANIC = Pattern.compile("^thread '.*' (?:\\(\\d+\\) )?panicked at .*");
    private static final Pattern RETURNED =
            Pattern.compile("^Error: .*|^fatal runtime error: .*|^thread '.*' has overflowed its stack");
    private static final Pattern EXHAUSTED = Pattern.compile("(?m)^memory allocation of \\d+ bytes failed");
    private static final Pattern CRATE = Pattern.compile(
            "maybe a missing crate `(\\w+)`|can't find crate for `(\\w+)`"
                    + "|error\\[E0432]: unresolved import `(\\w+)[^\\n]*\\n(?:[^\\n]*\\n){1,4}?[^\\n]*\\^ use of undeclared crate or module"
                    + "|(?:undeclared crate or module|unresolved module or unlinked crate) `(\\w+)`\\n[^\\n]*\\n[^\\n]*\\n\\s*\\d+ \\|\\s*(?:pub )?use ");
    private static final Pattern UNSTABLE = Pattern.compile("(?m)^error\\[E0658]: (.*)$");
    private static final Pattern UNKNOWN = Pattern.compile(
            "no (?:method|function or associated item) named `(\\w+)` found|no `(\\w+)` in `\\w+|unresolved import `std::[\\w:]*?(\\w+)`");
    // Names that newer versions have; where the code compiles, they are there.
    private static final Set<String> NEWER = Text.words("/sandbox/lacks/rust-newer.txt");

    Rust() {
        super(Language.RUST, Preparation.SECONDS, Workspace.of("rust", "1.63"), SYNTAX, MESSAGES);
    }

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException, IOException {
        Path rustc = Host.runtime("rustc")
                .orElseThrow(
                        () -> new MissingRuntimeException("no local rustc; install it, on Debian the package rustc"));
        String version =
                Text.group(VERSION, HostCommand.output(rustc, "--version")).orElse("");
        List<String> parameters = List.of(
                rustc.toString(),
                sharedLibrary(rustc),
                "--edition",
                "2021",
                "--color",
                "never",
                "-A",
                "warnings",
                "-C",
                "debuginfo=0");
        return Toolchain.of(
                        language(),
                        "Rust " + version,
                        StageCommands.run("/code/.build/main")
                                .compiled(StageCommands.script("rust-compile.sh", parameters)),
                        "fn main() { println!(\"ready\"); }")
                .seeing(Installation.mounts(Installation.of(rustc)), Map.of())
                .taking(RuntimeOverhead.of(256), EXHAUSTED);
    }

    /** The directory of the standard library as a shared library, empty if there is none: linking it takes a third. */
    private static String sharedLibrary(Path rustc) throws MissingRuntimeException, IOException {
        Path directory = Path.of(HostCommand.output(rustc, "--print", "target-libdir"));
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "libstd-*.so")) {
            return found.iterator().hasNext() ? directory.toString() : "";
        }
    }

    @Override
    public Optional<String> errorLine(List<String> lines) {
        return Text.firstLine(COMPILE_ERROR, lines).or(() -> panic(lines)).or(() -> Text.firstLine(RETURNED, lines));
    }

    private static Optional<String> panic(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (PANIC.matcher(line).matches()) {
                boolean isSaidBelow = line.endsWith(":") && i + 1 < lines.size();
                return Optional.of(isSaidBelow ? line + " " + lines.get(i + 1).strip() : line);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean showsCompileError(String stderr) {
        return stderr.lines().anyMatch(line -> COMPILE_ERROR.matcher(line).matches()) && stderr.contains("--> ");
    }

    @Override
    public Optional<String> lack(String stderr) {
        return Text.group(CRATE, stderr)
                .map(name -> "crate " + name)
                .or(() -> Text.group(UNSTABLE, stderr).map(what -> "newer Rust: " + what))
                .or(() -> Text.group(UNKNOWN, stderr)
                        .filter(NEWER::contains)
                        .map(name -> "newer Rust, which has " + name));
    }

    @Override
    public String promptName(String version) {
        return "Rust " + version + " (edition 2021)";
    }
}
