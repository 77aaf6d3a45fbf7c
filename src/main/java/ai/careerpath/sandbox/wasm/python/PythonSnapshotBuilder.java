package ai.careerpath.sandbox.wasm.python;

import ai.careerpath.sandbox.wasm.WasmSandboxEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Run by the build: puts the snapshot of the Python guest, and what it is made from, where the service finds them. */
public final class PythonSnapshotBuilder {

    /** What Trino leaves out of the image and works without threads, sockets or processes. */
    private static final Pattern WANTED = Pattern.compile("(concurrent|unittest)/.*\\.py|doctest\\.py|subprocess\\.py");

    private PythonSnapshotBuilder() {}

    /**
     * Does nothing when the snapshot is there already and was made from the same.
     *
     * @param args an archive of CPython's library, and the folder of compiled classes
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(args[1])
                .resolve(PythonSnapshotBuilder.class.getPackageName().replace('.', '/'));
        copyLibrary(Path.of(args[0]), folder.resolve(PythonSources.LIBRARY));
        Path snapshot = folder.resolve(PythonGuest.SNAPSHOT);
        PythonSources sources = new PythonSources();
        if (!Files.exists(snapshot) || !keyOf(snapshot).equals(sources.key())) {
            FutureTask<PythonSnapshot> boot = new FutureTask<>(() -> PythonBoot.boot(new PythonImage(), sources));
            new Thread(null, boot, "python-snapshot", WasmSandboxEngine.STACK_BYTES).start();
            boot.get().write(Files.newOutputStream(snapshot));
        }
    }

    private static String keyOf(Path snapshot) throws IOException {
        return PythonSnapshot.readKey(Files.newInputStream(snapshot));
    }

    private static void copyLibrary(Path archive, Path target) throws IOException {
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (WANTED.matcher(entry.getName()).matches()) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTime(entry.getTime());
                    to.putNextEntry(copy);
                    from.transferTo(to);
                }
            }
        }
    }
}
