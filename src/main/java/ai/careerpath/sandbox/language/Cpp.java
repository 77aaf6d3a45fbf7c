package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.language.library.CppHeaders;
import ai.careerpath.sandbox.process.host.Host;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The machine's GCC, for C++. */
final class Cpp implements LanguageDefinition {

    private static final GnuCompiler COMPILER = new GnuCompiler(Language.CPP, "g++", "gnu++20");

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException, IOException {
        Path compiler = COMPILER.path("no local g++; install it, on Debian the package g++");
        String linker = Host.systemProgram("ld.gold").isPresent() ? "gold" : "";
        List<String> parameters = new ArrayList<>(List.of(compiler.toString(), linker));
        parameters.addAll(COMPILER.options());
        return COMPILER.toolchain(
                compiler,
                StageCommands.script("cpp-compile.sh", parameters),
                "#include <iostream>\nint main() { std::cout << \"ready\"; }",
                CppHeaders.precompile(compiler, COMPILER.options(), search.files()));
    }

    @Override
    public Preparation preparation() {
        return Preparation.SECONDS;
    }

    @Override
    public Optional<String> errorLine(List<String> lines) {
        return COMPILER.errorLine(lines);
    }

    @Override
    public Pattern telling() {
        return GnuCompiler.TELLING;
    }

    @Override
    public boolean showsCompileError(String stderr) {
        return COMPILER.showsCompileError(stderr);
    }

    @Override
    public Optional<String> lack(String stderr) {
        return COMPILER.lack(stderr);
    }

    @Override
    public String promptName(String version) {
        return "C++20 for GCC " + version;
    }

    @Override
    public boolean isInDefaultSnapshot() {
        return false;
    }
}
