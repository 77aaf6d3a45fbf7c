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
import java.util.List;
import java.util.Optional;

/** The machine's GCC, for C++. */
final class Cpp extends GnuLanguage {

    Cpp() {
        super(Language.CPP, "g++", "gnu++20", "cout|printf|puts");
    }

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException, IOException {
        Path compiler = compiler("no local g++; install it, on Debian the package g++");
        String linker = Host.systemProgram("ld.gold").isPresent() ? "gold" : "";
        return toolchain(
                compiler,
                StageCommands.script("cpp-compile.sh", parameters(List.of(compiler.toString(), linker))),
                "#include <iostream>\nint main() { std::cout << \"ready\"; }",
                CppHeaders.precompile(compiler, options(), search.files()));
    }

    @Override
    public Optional<String> lack(String stderr) {
        return header(stderr).map(name -> "header " + name);
    }

    @Override
    public String promptName(String version) {
        return "C++20 for GCC " + version;
    }
}
