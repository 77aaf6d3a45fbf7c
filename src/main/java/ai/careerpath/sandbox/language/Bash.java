package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
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
final class Bash implements LanguageDefinition {

    private static final Pattern TELLING = Pattern.compile("\\S*main\\.sh: ");
    private static final Pattern VERSION = Pattern.compile("version (\\d+\\.\\d+\\.\\d+)");
    private static final Pattern ERROR = Pattern.compile("^\\S*main\\.sh: (?:line \\d+: )?.*");
    private static final Pattern SYNTAX_ERROR =
            Pattern.compile("main\\.sh: line \\d+: (?:syntax error|unexpected EOF|.*`.*' command not closed)");
    private static final Pattern ABSENT = Pattern.compile("main\\.sh: line \\d+: ([\\w.+-]+): command not found\\s*$");
    private static final Set<String> COMMANDS = Text.words("/sandbox/lacks/commands.txt");

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException {
        Path bash = Host.runtime("bash")
                .orElseThrow(() -> new MissingRuntimeException("no local bash; install it, for example with apt-get"));
        String program = bash.toString();
        String version =
                Text.group(VERSION, HostCommand.output(bash, "--version")).orElse("");
        return Toolchain.of(
                        Language.BASH,
                        "Bash " + version,
                        StageCommands.run(program, "--norc", "/code/main.sh"),
                        "echo ready")
                .checkedBy(SyntaxCheck.of(SYNTAX_ERROR.pattern(), program, "--norc", "-n", "main.sh"))
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

    @Override
    public Preparation preparation() {
        return Preparation.INSTANT;
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
    public Pattern telling() {
        return TELLING;
    }

    @Override
    public boolean showsCompileError(String stderr) {
        return SYNTAX_ERROR.matcher(stderr).find();
    }

    @Override
    public Optional<String> lack(String stderr) {
        return Text.group(ABSENT, stderr).filter(COMMANDS::contains).map(name -> "program " + name);
    }

    @Override
    public String promptName(String version) {
        return "Bash " + version;
    }

    @Override
    public boolean isInDefaultSnapshot() {
        return true;
    }
}
