package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The machine's GCC, for C. */
final class C implements LanguageDefinition {

    private static final GnuCompiler COMPILER = new GnuCompiler(Language.C, "gcc", ".c", "gnu17");

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException {
        return COMPILER.find(
                "#include <stdio.h>\nint main(void) { puts(\"ready\"); }",
                "no local gcc; install it with the C library's headers, on Debian the packages gcc and libc6-dev");
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
        return "ISO C17 for GCC " + version;
    }

    @Override
    public boolean isInDefaultSnapshot() {
        return false;
    }
}
