package ai.careerpath.sandbox.language.library;

import ai.careerpath.sandbox.process.host.HostCommand;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A snapshot of a Node.js process in which the TypeScript compiler has read its libraries: 40 MB, from which a process
 * starts with a sixth of the processor time that this takes.
 */
public final class TypeScriptSnapshot {

    private static final Logger log = LoggerFactory.getLogger(TypeScriptSnapshot.class);

    private TypeScriptSnapshot() {}

    /**
     * Makes the snapshot beside the compiler's files, as {@code compile.blob}, which takes some seconds.
     *
     * @param compiler the directory of {@code typescript.js}, {@code compile.cjs} and the libraries
     * @param heap megabytes that a process which comes out of it may use
     * @return whether this Node.js can do that and such a process runs
     */
    public static boolean make(Path node, int majorVersion, int heap, Path compiler, PrivateDirectory files)
            throws IOException {
        String building =
                "globalThis.building = { directory: '%s', version: '%d' };%n__filename = '/opt/typescript/typescript.js';%n"
                        .formatted(compiler, majorVersion);
        String entry = building
                + Files.readString(compiler.resolve("typescript.js"))
                + "\n;globalThis.typescript = ts;\n(() => {\n"
                + Files.readString(compiler.resolve("compile.cjs"))
                + "\n})();\n";
        Path script = files.file("typescript-snapshot/entry.js", entry.getBytes(StandardCharsets.UTF_8));
        Path blob = compiler.resolve("compile.blob");
        String limit = "--max-old-space-size=" + heap;
        try {
            new HostCommand(node, limit, "--snapshot-blob", blob.toString(), "--build-snapshot", script.toString())
                    .output();
            String restored = new HostCommand(node, limit, "--snapshot-blob", blob.toString(), "trial").output();
            PrivateDirectory.letGuestsRead(blob);
            return restored.equals("restored");
        } catch (MissingRuntimeException e) {
            log.info("TypeScript starts without a snapshot: {}", e.getMessage());
            return false;
        } finally {
            Files.delete(script);
        }
    }
}
