package ai.careerpath.sandbox.language;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.toolchain.StageCommands;
import ai.careerpath.sandbox.process.toolchain.Toolchain;
import ai.careerpath.sandbox.process.toolchain.ToolchainSearch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The machine's GCC, for C. */
final class C extends GnuLanguage {

    C() {
        super(Language.C, "gcc", "gnu17", "printf|puts|putchar");
    }

    @Override
    public Toolchain find(ToolchainSearch search) throws MissingRuntimeException {
        Path compiler = compiler(
                "no local gcc; install it with the C library's headers, on Debian the packages gcc and libc6-dev");
        return toolchain(
                compiler,
                StageCommands.script("c-compile.sh", parameters(List.of(compiler.toString()))),
                "#include <stdio.h>\nint main(void) { puts(\"ready\"); }");
    }

    /** Only what may be a header of C: one such as {@code iostream} shows that the program is none of C. */
    @Override
    public Optional<String> lack(String stderr) {
        return header(stderr).filter(name -> name.endsWith(".h")).map(name -> "header " + name);
    }

    @Override
    public String promptName(String version) {
        return "ISO C17 for GCC " + version;
    }
}
