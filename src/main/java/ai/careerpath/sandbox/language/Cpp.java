package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The machine's GCC, for C++. */
final class Cpp implements LanguageDefinition {

    private static final GnuCompiler COMPILER = new GnuCompiler(Language.CPP, "g++", ".cpp", "gnu++20");

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException {
        return COMPILER.find(
                "#include <iostream>\nint main() { std::cout << \"ready\"; }",
                "no local g++; install it, on Debian the package g++");
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
