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
import java.util.regex.Pattern;

/** The machine's Node.js. */
final class JavaScript extends NodeLanguage {

    JavaScript() {
        super(Language.JAVASCRIPT, Preparation.INSTANT);
    }

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException, IOException {
        NodeRuntime node = NodeRuntime.find(search.files());
        List<String> check = StageCommands.script(
                "javascript-syntax.sh", List.of(node.program().toString()));
        return Toolchain.of(language(), "Node.js " + node.version(), commands(node), "console.log('ready')")
                .checkedBy(new SyntaxCheck(Pattern.compile("SyntaxError"), check))
                .seeing(Installation.mounts(Installation.of(node.program()), node.preload()), Map.of())
                .taking(RuntimeOverhead.of(128), EXHAUSTED);
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
}
