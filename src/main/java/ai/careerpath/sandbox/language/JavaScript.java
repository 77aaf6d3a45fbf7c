package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.process.host.Installation;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.toolchain.RuntimeOverhead;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.SyntaxCheck;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The machine's Node.js. */
final class JavaScript implements LanguageDefinition {

    // Node prints the place first, and then a stack of its own loader.
    private static final Pattern SYNTAX_ERROR = Pattern.compile(
            "(?m)^SyntaxError: [\\s\\S]{0,4000}?^ +at .*(wrapSafe|compileSourceTextModule|internalCompileFunction)");
    private static final Pattern UNCAUGHT = Pattern.compile("(?m)^Node\\.js v\\d+\\.\\d+\\.\\d+\\s*\\z");
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.");

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException, IOException {
        NodeRuntime node = NodeRuntime.find(search.files());
        List<String> check = StageCommands.script(
                "javascript-syntax.sh", List.of(node.program().toString()));
        return Toolchain.of(Language.JAVASCRIPT, "Node.js " + node.version(), commands(node), "console.log('ready')")
                .checkedBy(new SyntaxCheck(Pattern.compile("SyntaxError"), check))
                .seeing(Installation.mounts(Installation.of(node.program()), node.preload()), Map.of())
                .taking(RuntimeOverhead.of(128), NodeRuntime.EXHAUSTED);
    }

    private static StageCommands commands(NodeRuntime node) {
        if (!node.tellsModules()) {
            return StageCommands.run(StageCommands.script("node-run.sh", node.runCompiled()))
                    .compiled(StageCommands.script(
                            "javascript-module.sh", List.of(node.program().toString())));
        }
        List<String> run = new ArrayList<>(List.of(node.program().toString()));
        run.addAll(node.options());
        run.add("/code/index.js");
        return StageCommands.run(run);
    }

    @Override
    public Preparation preparation() {
        return Preparation.INSTANT;
    }

    @Override
    public Optional<String> errorLine(List<String> lines) {
        return NodeRuntime.errorLine(lines);
    }

    @Override
    public Pattern telling() {
        return NodeRuntime.TELLING;
    }

    @Override
    public boolean showsCompileError(String stderr) {
        return SYNTAX_ERROR.matcher(stderr).find();
    }

    @Override
    public Optional<String> lack(String stderr) {
        return NodeRuntime.lack(stderr);
    }

    @Override
    public boolean showsUncaught(String stderr) {
        return UNCAUGHT.matcher(stderr).find();
    }

    @Override
    public String promptName(String version) {
        return "JavaScript for Node.js " + version;
    }

    @Override
    public Optional<String> version(String runtime) {
        return Text.group(VERSION, runtime);
    }

    @Override
    public boolean isInDefaultSnapshot() {
        return true;
    }
}
