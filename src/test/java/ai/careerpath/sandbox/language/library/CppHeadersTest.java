package ai.careerpath.sandbox.language.library;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.process.host.Mount;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CppHeadersTest {

    @TempDir
    Path directory;

    @Test
    void theLargestSetComesFirstAndIsReadOnlyForGuests() throws IOException {
        // Its arguments are the options, "-x", "c++-header", the header, "-o" and what it writes.
        Path compiler = compiler("cp \"$4\" \"$6\"; chmod 600 \"$6\"");
        try (PrivateDirectory files = PrivateDirectory.create(directory)) {
            Mount mount = CppHeaders.precompile(compiler, List.of("-O1"), files);

            assertThat(mount.target()).isEqualTo("/opt/cpp");
            List<String> index = Files.readAllLines(mount.source().resolve("index"));
            assertThat(index).first().isEqualTo("/opt/cpp/iostream-vector-algorithm.h iostream vector algorithm");
            assertThat(index).last().isEqualTo("/opt/cpp/iostream.h iostream");
            Path compiled = mount.source().resolve("iostream-vector.h.gch");
            assertThat(compiled).content().isEqualTo("#include <iostream>\n#include <vector>\n");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(compiled)))
                    .isEqualTo("rw-r--r--");
        }
    }

    @Test
    void aCompilerThatCannotPrecompileLeavesNothingToUse() throws IOException {
        Path compiler = compiler("echo half >\"$6\"; exit 1");
        try (PrivateDirectory files = PrivateDirectory.create(directory)) {
            Mount mount = CppHeaders.precompile(compiler, List.of("-O1"), files);

            assertThat(mount.source().resolve("index")).isEmptyFile();
            assertThat(mount.source()).isDirectoryNotContaining("glob:**.gch");
        }
    }

    private Path compiler(String script) throws IOException {
        Path file = Files.writeString(directory.resolve("compiler"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file;
    }
}
