package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.toolchain.RuntimeOverhead;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.SyntaxCheck;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The machine's Ruby, with the libraries and gems that come with it. */
final class Ruby implements LanguageDefinition {

    private static final Pattern TELLING =
            Pattern.compile("\\S+\\.rb:\\d+:(?:in | )|\\S+\\.rb: |.{0,400}(?:Error|Exception|Interrupt)\\)$|\\[FATAL]");
    private static final Pattern EXHAUSTED =
            Pattern.compile("failed to allocate memory \\(NoMemoryError\\)|\\[FATAL\\] failed to allocate memory");
    private static final Pattern ERROR = Pattern.compile(
            "^\\S+\\.rb:\\d+:in [`'].*': .*|^\\S+\\.rb:\\d+: .*|^\\S+\\.rb: .*|^.* \\((?:\\w+::)*\\w*(?:Error|Exception|Interrupt)\\)$");
    private static final String SYNTAX = "syntax errors? ?|\\(SyntaxError\\)";
    private static final Pattern SYNTAX_ERROR =
            Pattern.compile("(?m)^\\S*main\\.rb:\\d+: (?:syntax error|.*\\(SyntaxError\\))");
    private static final Pattern GEM =
            Pattern.compile("cannot load such file -- ([\\w-]+)(?:/[\\w/-]+)? \\(LoadError\\)");
    private static final Pattern BUNDLED = Pattern.compile("Could not find gem '([\\w-]+)");
    private static final Pattern UNCAUGHT =
            Pattern.compile("(?m)^\\S*main\\.rb:\\d+:in [`'].*': .*\\((?:\\w+::)*\\w+\\)$");

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException, IOException {
        Path ruby = Host.runtime("ruby")
                .orElseThrow(() -> new MissingRuntimeException("no local ruby; install it, for example with apt-get"));
        String program = ruby.toString();
        // Unbuffered, so that what was printed is there however the program ends, and in its order.
        byte[] unbuffered = "$stdout.sync = true\n".getBytes(StandardCharsets.US_ASCII);
        Mount preload = new Mount(search.files().file("ruby/preload.rb", unbuffered), "/opt/ruby/preload.rb");
        return Toolchain.of(
                        Language.RUBY,
                        "Ruby " + HostCommand.output(ruby, "-e", "print RUBY_VERSION"),
                        StageCommands.run(program, "-r", preload.target(), "/code/main.rb"),
                        "puts 'ready'")
                .checkedBy(SyntaxCheck.of(SYNTAX, program, "-c", "main.rb"))
                .seeing(Installation.mounts(Installation.of(ruby), preload), Map.of())
                .taking(RuntimeOverhead.of(32), EXHAUSTED);
    }

    @Override
    public Preparation preparation() {
        return Preparation.INSTANT;
    }

    @Override
    public Optional<String> errorLine(List<String> lines) {
        return Text.firstLine(ERROR, lines);
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
        return Text.group(GEM, stderr).or(() -> Text.group(BUNDLED, stderr)).map(name -> "gem " + name);
    }

    @Override
    public boolean showsUncaught(String stderr) {
        return UNCAUGHT.matcher(stderr).find();
    }

    @Override
    public String promptName(String version) {
        return "Ruby " + version;
    }

    @Override
    public boolean isInDefaultSnapshot() {
        return false;
    }
}
