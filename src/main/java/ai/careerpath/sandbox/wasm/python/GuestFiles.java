package ai.careerpath.sandbox.wasm.python;

import ai.careerpath.sandbox.OutputCapture;
import io.roastedroot.zerofs.Configuration;
import io.roastedroot.zerofs.ZeroFs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Stream;
import run.endive.runtime.HostFunction;
import run.endive.wasi.WasiOptions;
import run.endive.wasi.WasiPreview1;

/**
 * All of the outside world that a guest sees: one directory in memory, its standard streams,
 * the clock and randomness. There is no path from here to a file of the host.
 */
final class GuestFiles implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final FileSystem fileSystem;
    private final Path directory;
    private final WasiPreview1 wasi;

    /**
     * @param mountPoint what the guest calls the directory
     * @param stdin what it reads on standard input
     * @param maximumBytes what all files together may hold; beyond it a write fails
     */
    GuestFiles(String mountPoint, long maximumBytes, String stdin, OutputCapture output) {
        InputStream input = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
        fileSystem = ZeroFs.newFileSystem(Configuration.unix().toBuilder()
                .setAttributeViews("unix")
                .setMaxSize(maximumBytes)
                .build());
        directory = fileSystem.getPath(mountPoint);
        write("", new byte[0]);
        wasi = WasiPreview1.builder()
                .withOptions(WasiOptions.builder()
                        .withStdin(input, false)
                        .withStdout(output.stdout(), false)
                        .withStderr(output.stderr(), false)
                        .withRandom(RANDOM)
                        .withDirectory(mountPoint, directory)
                        .build())
                .build();
    }

    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, with the directories it lies in. */
    void write(String name, byte[] content) {
        try {
            if (name.isEmpty()) {
                Files.createDirectories(directory);
                return;
            }
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + name + " into the guest's files", e);
        }
    }

    /** The system calls of WASI preview 1 over these files. */
    HostFunction[] systemCalls() {
        return new GuestQuota(this::entries).applyTo(wasi.toHostFunctions());
    }

    private int entries() {
        try (Stream<Path> all = Files.walk(directory)) {
            return (int) all.count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (fileSystem) {
            wasi.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
