package ai.careerpath.sandbox.language.library;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.process.host.PrivateDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeScriptSnapshotTest {

    // Of the arguments the third is the snapshot, the fourth "--build-snapshot" or "trial".
    private static final String CANNOT = "[ \"$4\" = trial ]";
    private static final String CANNOT_RESTORE = "echo half >\"$3\"; [ \"$4\" != trial ]";
    private static final String CAN = "if [ \"$4\" = trial ]; then printf restored; else cp \"$5\" \"$3\"; fi";

    @TempDir
    Path directory;

    @Test
    void aSnapshotIsMadeOfTheCompilerAndWhatDrivesIt() throws IOException {
        try (PrivateDirectory files = PrivateDirectory.create(directory)) {
            assertThat(make(CAN, files)).isTrue();

            Path blob = files.directory("typescript").resolve("compile.blob");
            assertThat(blob)
                    .content()
                    .contains("version: '20'")
                    .contains("the compiler")
                    .contains("what drives it");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(blob)))
                    .isEqualTo("rw-r--r--");
        }
    }

    @Test
    void withoutOneThatCanBeRestoredThereIsNone() throws IOException {
        try (PrivateDirectory files = PrivateDirectory.create(directory)) {
            assertThat(make(CANNOT, files)).isFalse();
            assertThat(make(CANNOT_RESTORE, files)).isFalse();
        }
    }

    private boolean make(String script, PrivateDirectory files) throws IOException {
        Path node = Files.writeString(directory.resolve("node"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(node, PosixFilePermissions.fromString("rwx------"));
        files.file("typescript/typescript.js", "the compiler".getBytes(StandardCharsets.US_ASCII));
        files.file("typescript/compile.cjs", "what drives it".getBytes(StandardCharsets.US_ASCII));
        return TypeScriptSnapshot.make(node, 20, 256, files.directory("typescript"), files);
    }
}
