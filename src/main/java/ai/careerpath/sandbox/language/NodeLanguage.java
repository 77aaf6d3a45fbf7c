package ai.careerpath.sandbox.language;

import static ai.careerpath.sandbox.language.text.SourceSyntax.DOUBLE_QUOTED;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SINGLE_QUOTED;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SLASHES;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SLASH_COMMENT;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.language.text.Messages;
import ai.careerpath.sandbox.language.text.SourceSyntax;
import ai.careerpath.sandbox.language.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A language whose programs run on Node.js. */
abstract class NodeLanguage extends LanguageDefinition {

    static final Pattern EXHAUSTED = Pattern.compile(
            "(?m)JavaScript heap out of memory|^RangeError: (Array buffer allocation failed|Invalid array buffer length)");
    // Node prints the place of a syntax error first, and then a stack of its own loader.
    private static final Messages MESSAGES = Messages.beginningWith(
                    "\\[?(?:Uncaught )?[\\w$.]*(?:Error|Exception)\\b|FATAL ERROR: |\\S{0,400}: error TS\\d+|error TS\\d+")
            .withCompileError(
                    "(?m)^SyntaxError: [\\s\\S]{0,4000}?^ +at .*(wrapSafe|compileSourceTextModule|internalCompileFunction)")
            .withUncaught("(?m)^Node\\.js v\\d+\\.\\d+\\.\\d+\\s*\\z")
            .withNoProgram("spawn(?:Sync)? ([\\w.-]+) ENOENT")
            .withNoNetwork("getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|ENETUNREACH");
    private static final SourceSyntax SYNTAX = SourceSyntax.of(
                    SLASH_COMMENT,
                    "`(?s:(?:[^`\\\\]|\\\\.)*+)`?",
                    DOUBLE_QUOTED + "|" + SINGLE_QUOTED,
                    "\\$\\{([^{}]*)}")
            .withUnicodeEscapes()
            .showing(SLASHES, "console\\.|stdout");
    private static final Pattern VERSION = Pattern.compile("Node\\.js v(\\d+)\\.");
    // What Node.js prints before the stack: the error with its message, or what was thrown instead of one.
    private static final Pattern STACK = Pattern.compile(
            "^\\s+at .*|^Node\\.js v\\d.*|^\\s*\\^+\\s*$|^node:internal.*|^}.*|^\\s+\\[.*|^\\(Use `node --trace-uncaught.*");
    private static final Pattern ERROR =
            Pattern.compile("^\\[?(?:Uncaught )?[\\w$.]*(?:Error|Exception)\\b(?: \\[\\w+])?(?::.*)?$");
    // Node.js puts an error without a stack into brackets, and begins its properties in the same line.
    private static final Pattern BRACKETS = Pattern.compile("^\\[(.*)](?: \\{)?$");
    private static final Pattern REJECTED = Pattern.compile(".*reason \"(.*)\"\\..*");
    private static final Pattern CAUSE = Pattern.compile("\\[?cause]?: ((?:\\w*Error|AggregateError)\\b.*?)(?: \\{)?$");
    private static final Pattern PLACE = Pattern.compile("^(?:\\S*[/:])?\\S+:\\d+$");
    private static final Pattern ABSENT = Pattern.compile(
            "(?m)(?:Cannot find (?:module|package)|error TS(?:2307|2792|7016): .*?module) '((?:@[\\w.~-]+/)?[a-zA-Z0-9][\\w.~-]*)[^']*'");

    private static final Pattern BUILT_IN = Pattern.compile("No such built-in module: (node:[\\w/]+)");
    private static final Pattern NO_FUNCTION =
            Pattern.compile("(?m)^TypeError: ([\\w.]+) is not a (?:function|constructor)");
    // The compiler says so of what it knows from a library newer than the one of this Node.js.
    private static final Pattern LIBRARY = Pattern.compile(
            "error TS(?:2550|2583|2339): (?:Property|Cannot find name) '(\\w+)'(?:.*compiler option to 'es(?:20\\d\\d|next)' or later| does not exist on type '\\w*Iterator(?:Object)?<.*)");
    // What JavaScript and Node.js have had since version 20, as an error names it; where it runs, it is there.
    private static final Set<String> NEWER = Text.words("/sandbox/lacks/node-newer.txt");

    NodeLanguage(Language language, Preparation preparation) {
        super(language, preparation, Workspace.of("node", "18").alsoInDefaultSnapshot(), SYNTAX, MESSAGES);
    }

    /**
     * The error that ended a program: the first line that names one; else the line that begins the message before the last
     * stack; else what was thrown instead of an error.
     */
    @Override
    public Optional<String> errorLine(List<String> lines) {
        List<String> rejected =
                lines.stream().filter(line -> REJECTED.matcher(line).matches()).toList();
        int shown = caret(lines);
        List<String> message = lines.subList(shown + 1, lines.size()).stream()
                .filter(line -> !STACK.matcher(line).matches())
                .toList();
        if (!rejected.isEmpty()) {
            return Text.group(REJECTED, rejected.get(0)).map(reason -> "unhandled rejection: " + reason);
        }
        Optional<String> named = Text.firstLine(ERROR, shown >= 0 ? message : lines);
        if (named.isPresent()) {
            String line = Text.group(BRACKETS, named.get()).orElse(named.get());
            return line.endsWith("fetch failed") ? cause(lines).or(() -> named) : Optional.of(line);
        }
        return shown < 0
                ? Optional.empty()
                : message.stream()
                        .map(String::strip)
                        .filter(line -> !PLACE.matcher(line).matches())
                        .findFirst()
                        .or(() -> thrown(lines, shown));
    }

    private static Optional<String> cause(List<String> lines) {
        return lines.stream().flatMap(line -> Text.group(CAUSE, line).stream()).findFirst();
    }

    /** The line of the program with carets below, which Node.js shows before an uncaught error; -1 if there is none. */
    private static int caret(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).strip().matches("\\^+")) {
                return i;
            }
        }
        return -1;
    }

    /** {@code throw null} says nothing but where. */
    private static Optional<String> thrown(List<String> lines, int caret) {
        return caret < 1
                ? Optional.empty()
                : Optional.of("uncaught: " + lines.get(caret - 1).strip());
    }

    /** The package that is not there, a path being no package; or what only newer versions have. */
    @Override
    public Optional<String> lack(String stderr) {
        return Text.group(ABSENT, stderr)
                .map(name -> "package " + name)
                .or(() -> newer(BUILT_IN, stderr))
                .or(() -> newer(NO_FUNCTION, stderr))
                .or(() -> Text.group(LIBRARY, stderr).map(name -> "newer Node.js, which has " + name));
    }

    private static Optional<String> newer(Pattern pattern, String stderr) {
        return Text.group(pattern, stderr).filter(NEWER::contains).map(name -> "newer Node.js, which has " + name);
    }

    @Override
    public String promptName(String version) {
        return language().displayName() + " for Node.js " + version;
    }

    @Override
    public Optional<String> version(String runtime) {
        return Text.group(VERSION, runtime);
    }
}
