package ai.careerpath.sandbox.language;

import static ai.careerpath.sandbox.language.text.SourceSyntax.DOUBLE_QUOTED_LINES;
import static ai.careerpath.sandbox.language.text.SourceSyntax.HASH;
import static ai.careerpath.sandbox.language.text.SourceSyntax.SINGLE_QUOTED_LINES;

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
import ai.careerpath.sandbox.process.toolchain.SyntaxCheck;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The machine's Ruby, with the libraries and gems that come with it. */
final class Ruby extends LanguageDefinition {

    private static final Messages MESSAGES = Messages.beginningWith(
                    "\\S+\\.rb:\\d+:(?:in | )|\\S+\\.rb: |.{0,400}(?:Error|Exception|Interrupt)\\)$|\\[FATAL]")
            .withError(
                    "^\\S+\\.rb:\\d+:in [`'].*': .*|^\\S+\\.rb:\\d+: .*|^\\S+\\.rb: .*|^.* \\((?:\\w+::)*\\w*(?:Error|Exception|Interrupt)\\)$")
            .withCompileError("(?m)^\\S*main\\.rb:\\d+: (?:syntax error|.*\\(SyntaxError\\))")
            .withUncaught("(?m)^\\S*main\\.rb:\\d+:in [`'].*': .*\\((?:\\w+::)*\\w+\\)$")
            .withNoProgram("in [`'](?:\\w+[#.])?(?:`|spawn|popen|exec)': No such file or directory - ([\\w.-]+) ")
            .withNoNetwork("getaddrinfo: |\\(SocketError\\)");
    private static final SourceSyntax SYNTAX = SourceSyntax.of(
                    "#(?!\\{)[^\n]*", DOUBLE_QUOTED_LINES, SINGLE_QUOTED_LINES, "#\\{([^{}]*)}")
            .showing(HASH, "puts|print|(?m)(?:^|[;{|])\\s*pp? ");
    private static final Pattern EXHAUSTED =
            Pattern.compile("failed to allocate memory \\(NoMemoryError\\)|\\[FATAL\\] failed to allocate memory");
    private static final String REFUSED = "syntax errors? ?|\\(SyntaxError\\)";
    private static final Pattern GEM =
            Pattern.compile("cannot load such file -- ([\\w-]+)(?:/[\\w/-]+)? \\(LoadError\\)");
    private static final Pattern BUNDLED = Pattern.compile("Could not find gem '([\\w-]+)");

    Ruby() {
        super(Language.RUBY, Preparation.INSTANT, Workspace.of("ruby", "3.1"), SYNTAX, MESSAGES);
    }

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException, IOException {
        Path ruby = Host.runtime("ruby")
                .orElseThrow(() -> new MissingRuntimeException("no local ruby; install it, for example with apt-get"));
        String program = ruby.toString();
        // Unbuffered, so that what was printed is there however the program ends, and in its order.
        byte[] unbuffered = "$stdout.sync = true\n".getBytes(StandardCharsets.US_ASCII);
        Mount preload = new Mount(search.files().file("ruby/preload.rb", unbuffered), "/opt/ruby/preload.rb");
        return Toolchain.of(
                        language(),
                        "Ruby " + HostCommand.output(ruby, "-e", "print RUBY_VERSION"),
                        StageCommands.run(program, "-r", preload.target(), "/code/main.rb"),
                        "puts 'ready'")
                .checkedBy(SyntaxCheck.of(REFUSED, program, "-c", "main.rb"))
                .seeing(Installation.mounts(Installation.of(ruby), preload), Map.of())
                .taking(RuntimeOverhead.of(32), EXHAUSTED);
    }

    @Override
    public Optional<String> lack(String stderr) {
        return Text.group(GEM, stderr).or(() -> Text.group(BUNDLED, stderr)).map(name -> "gem " + name);
    }
}
