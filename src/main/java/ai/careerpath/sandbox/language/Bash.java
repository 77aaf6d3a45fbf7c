package ai.careerpath.sandbox.language;

import static ai.careerpath.sandbox.language.text.SourceSyntax.DOUBLE_QUOTED_LINES;
import static ai.careerpath.sandbox.language.text.SourceSyntax.HASH;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.language.text.Messages;
import ai.careerpath.sandbox.language.text.SourceSyntax;
import ai.careerpath.sandbox.language.text.Text;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.SyntaxCheck;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** GNU Bash, with the programs that the machine has in its system directories, git among them. */
final class Bash extends LanguageDefinition {

    private static final String SYNTAX_ERROR =
            "main\\.sh: line \\d+: (?:syntax error|unexpected EOF|.*`.*' command not closed)";
    private static final Messages MESSAGES = Messages.beginningWith("\\S*main\\.sh: ")
            .withCompileError(SYNTAX_ERROR)
            .withNoProgram("(?m:^(?:/bin/)?sh: (?:line )?\\d+: ([\\w.-]+): (?:command )?not found$)")
            .withNoNetwork("[Cc]ould not resolve host");
    // What a shell evaluates inside of double quotes stays; so does what stands in back quotes.
    private static final SourceSyntax SYNTAX = SourceSyntax.of(
                    "(?<![\\w$\\\\{])#[^\n]*", DOUBLE_QUOTED_LINES, "'[^']*+'?", "\\$\\(([^()]*)\\)|`([^`]*)`")
            .showing(HASH, "echo|printf|cat");
    private static final Pattern VERSION = Pattern.compile("version (\\d+\\.\\d+\\.\\d+)");
    private static final Pattern ERROR = Pattern.compile("^\\S*main\\.sh: (?:line \\d+: )?.*");
    private static final Pattern ABSENT = Pattern.compile("main\\.sh: line \\d+: ([\\w.+-]+): command not found\\s*$");
    private static final Set<String> COMMANDS = Text.words("/sandbox/lacks/commands.txt");

    Bash() {
        super(
                Language.BASH,
                Preparation.INSTANT,
                Workspace.of("bash", "5.2").alsoInDefaultSnapshot(),
                SYNTAX,
                MESSAGES);
    }

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException {
        Path bash = Host.runtime("bash")
                .orElseThrow(() -> new MissingRuntimeException("no local bash; install it, for example with apt-get"));
        String program = bash.toString();
        String version =
                Text.group(VERSION, HostCommand.output(bash, "--version")).orElse("");
        return Toolchain.of(
                        language(),
                        "Bash " + version,
                        StageCommands.run(program, "--norc", "/code/main.sh"),
                        "echo ready")
                .checkedBy(SyntaxCheck.of(SYNTAX_ERROR, program, "--norc", "-n", "main.sh"))
                // A repository needs a name for who commits; nothing else of git is set.
                .seeing(
                        Installation.mounts(Installation.of(bash)),
                        Map.of(
                                "GIT_AUTHOR_NAME",
                                "guest",
                                "GIT_AUTHOR_EMAIL",
                                "guest@sandbox",
                                "GIT_COMMITTER_NAME",
                                "guest",
                                "GIT_COMMITTER_EMAIL",
                                "guest@sandbox"));
    }

    /** What does not parse, which the line itself follows; else the shell's last complaint, since it goes on after most. */
    @Override
    public Optional<String> errorLine(List<String> lines) {
        List<String> complaints = lines.stream()
                .map(String::strip)
                .filter(line -> ERROR.matcher(line).matches())
                .toList();
        return complaints.stream()
                .filter(this::showsCompileError)
                .findFirst()
                .or(() -> complaints.stream().reduce((first, second) -> second));
    }

    @Override
    public Optional<String> lack(String stderr) {
        return Text.group(ABSENT, stderr).filter(COMMANDS::contains).map(name -> "program " + name);
    }
}
