package ai.careerpath.sandbox.language;

import static ai.careerpath.sandbox.language.text.SourceSyntax.DOUBLE_QUOTED;
import static ai.careerpath.sandbox.language.text.SourceSyntax.HASH;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SINGLE_QUOTED;
import static ai.careerpath.sandbox.language.text.SourceSyntax.TRIPLE_DOUBLE_QUOTED;

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
import ai.careerpath.sandbox.process.toolchain.SyntaxCheck;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CPython, with whatever packages the machine has for it. */
final class Python extends LanguageDefinition {

    private static final String TRACEBACK = "Traceback (most recent call last):";
    private static final String SYNTAX_ERROR = "(?m)^(SyntaxError|IndentationError|TabError)\\b";
    private static final Messages MESSAGES = Messages.beginningWith(
                    "Traceback \\(most recent call last\\):|[A-Za-z_][\\w.]*(?:Error|Exception|Exit|Interrupt|Iteration|Group)\\b")
            .withCompileError(SYNTAX_ERROR)
            .withNoProgram(
                    "_execute_child[\\s\\S]{0,1000}?FileNotFoundError: \\[Errno 2] No such file or directory: '([\\w.-]+)'");
    private static final String STRING = String.join(
            "|", TRIPLE_DOUBLE_QUOTED, "'''(?s:(?:[^'\\\\]|\\\\.|'(?!''))*+)(?:'''|\\z)", DOUBLE_QUOTED, SINGLE_QUOTED);
    private static final SourceSyntax SYNTAX = SourceSyntax.of(
                    "#[^\n]*", "(?<!\\w)(?:[fF][rR]?|[rR][fF])(?:" + STRING + ")", STRING, "\\{([^{}]*)}")
            .showing(HASH, "print|stdout");
    // One that was caught and told is not what ended the program.
    private static final Pattern EXHAUSTED = Pattern.compile("(?m)^MemoryError\\b.*\\s*\\z");
    private static final Pattern ERROR = Pattern.compile("^[\\w.]*\\w(?:: .*)?$");
    private static final Pattern FILE_LINE = Pattern.compile("^\\s*File \".*\", line (\\d+)");
    private static final Pattern IN_GROUP = Pattern.compile("^[\\s|]*\\| ([A-Za-z_][\\w.]*(?:: .*)?)$");
    private static final Pattern ABSENT =
            Pattern.compile("(?m)^ModuleNotFoundError: No module named '([\\w.]+)'(?:; .*)?$");
    private static final Set<String> PACKAGES = Text.words("/ai/careerpath/sandbox/wasm/python/absent-modules.txt");
    // Of the standard library, what distributions put into packages of their own, and what newer versions have.
    private static final Set<String> OPTIONAL = Text.words("/sandbox/lacks/python-optional.txt");
    private static final Set<String> NEWER = Text.words("/sandbox/lacks/python-newer.txt");
    private static final Pattern MEMBER =
            Pattern.compile("^(?:AttributeError: module '(?<of>[\\w.]+)' has no attribute '(?<name>\\w+)'"
                    + "|ImportError: cannot import name '(?<imported>\\w+)' from '(?<from>[\\w.]+)').*");
    private static final Pattern LIBRARY =
            Pattern.compile("^ImportError: (lib[\\w.+-]+\\.so[\\w.]*): cannot open shared object file");
    private static final Pattern NEWER_SYNTAX = Pattern.compile(
            "(?m)^ +(?:type \\w+(?:\\[.*])? = |(?:async )?def \\w+\\[|class \\w+\\[).*\\R(?: +\\^+\\R)?SyntaxError: ");

    Python() {
        super(
                Language.PYTHON,
                Preparation.INSTANT,
                Workspace.of("python", "3.11").alsoInDefaultSnapshot(),
                SYNTAX,
                MESSAGES);
    }

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException {
        Path python = Host.runtime("python3")
                .orElseThrow(
                        () -> new MissingRuntimeException("no local python3; install it, for example with apt-get"));
        String program = python.toString();
        // Unbuffered, so that what was printed is there however the program ends, and in its order. No user's packages.
        return Toolchain.of(
                        language(),
                        "C" + HostCommand.output(python, "--version"),
                        StageCommands.run(program, "-E", "-s", "-B", "-u", "/code/main.py"),
                        "print('ready')")
                .checkedBy(SyntaxCheck.of(
                        SYNTAX_ERROR,
                        program,
                        "-I",
                        "-B",
                        "-c",
                        "compile(open('main.py', 'rb').read(), 'main.py', 'exec')"))
                // One thread is what a snippet needs; a pool for each core is what the task limit would refuse.
                .seeing(Installation.mounts(Installation.of(python)), Map.of("OPENBLAS_NUM_THREADS", "1"))
                .taking(RuntimeOverhead.of(16).addressSpace(4), EXHAUSTED);
    }

    /** The last line that is not the rest of a message; a syntax error has no traceback, so its line number is told. */
    @Override
    public Optional<String> errorLine(List<String> lines) {
        Optional<String> grouped = inGroup(lines);
        if (grouped.isPresent()) {
            return grouped;
        }
        Optional<String> error = headOfMessage(lines);
        return error.map(line -> super.showsCompileError(line) ? withPlace(line, lines) : line);
    }

    /** Of a group of exceptions the first one inside, which is what went wrong. */
    private static Optional<String> inGroup(List<String> lines) {
        boolean isGroup = lines.stream().anyMatch(line -> line.contains("| ") && line.contains("Group"));
        if (!isGroup || !lines.get(lines.size() - 1).strip().startsWith("+--")) {
            return Optional.empty();
        }
        return lines.stream()
                .map(IN_GROUP::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .filter(line -> !line.contains(" sub-exception"))
                .findFirst();
    }

    /** After the last line of a traceback, which is indented, the message begins; it may have several lines. */
    private static Optional<String> headOfMessage(List<String> lines) {
        int traceback = lines.lastIndexOf(TRACEBACK);
        for (int i = traceback + 1; traceback >= 0 && i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith(" ") && ERROR.matcher(line).matches()) {
                return Optional.of(line.strip());
            }
        }
        return lines.stream()
                .filter(line -> !line.startsWith(" "))
                .reduce((first, second) -> second)
                .or(() -> Text.last(lines))
                .map(String::strip);
    }

    private static String withPlace(String error, List<String> lines) {
        if (error.endsWith(")") && error.contains("(line ")) {
            return error;
        }
        String line = "";
        for (String candidate : lines) {
            Matcher matcher = FILE_LINE.matcher(candidate);
            line = matcher.find() ? matcher.group(1) : line;
        }
        return line.isEmpty() ? error : error + " (line " + line + ")";
    }

    // With a traceback the program did run, and met the error in text it compiled itself.
    @Override
    public boolean showsCompileError(String stderr) {
        return super.showsCompileError(stderr) && !stderr.contains(TRACEBACK);
    }

    @Override
    public Optional<String> lack(String stderr) {
        String text = stderr.strip();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return Text.group(ABSENT, last)
                .map(name -> name.split("\\.")[0])
                .filter(name -> PACKAGES.contains(name) || OPTIONAL.contains(name))
                .map(name -> "module " + name)
                .or(() -> Text.group(LIBRARY, last).map(name -> "library " + name))
                .or(() -> newer(last))
                .or(() -> showsCompileError(stderr)
                                && NEWER_SYNTAX.matcher(stderr).find()
                        ? Optional.of("newer Python, which has type parameters")
                        : Optional.empty());
    }

    private static Optional<String> newer(String line) {
        Matcher matcher = MEMBER.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group("of") == null
                ? matcher.group("from") + "." + matcher.group("imported")
                : matcher.group("of") + "." + matcher.group("name");
        return NEWER.contains(name) ? Optional.of("newer Python, which has " + name) : Optional.empty();
    }

    /** A traceback is the last that was written: its lines are indented, and the error ends it. */
    @Override
    public boolean showsUncaught(String stderr) {
        List<String> lines = stderr.lines().toList();
        int begin = lines.lastIndexOf(TRACEBACK);
        int end = lines.size() - 1;
        return begin >= 0
                && end > begin + 1
                && lines.subList(begin + 1, end).stream().allMatch(line -> line.startsWith("  "))
                && ERROR.matcher(lines.get(end)).matches();
    }
}
