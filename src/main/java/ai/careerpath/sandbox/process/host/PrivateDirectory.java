package ai.careerpath.sandbox.process.host;

import ai.careerpath.lock.ProcessLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The engine's own files: what guests are given read-only. Written by the service alone; no guest can write here, so
 * nothing in it is ever a guest's link.
 */
public final class PrivateDirectory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PrivateDirectory.class);

    private static final String PREFIX = "careerpath-sandbox-";
    private static final String LOCK = "lock";
    private static final String UNLOCKED = "unlocked";

    private final Path path;
    private final ProcessLock lock;

    private PrivateDirectory(Path path, ProcessLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** A new, empty one under {@code parent}; those that dead services left there are deleted. */
    public static PrivateDirectory create(Path parent) throws IOException {
        sweep(parent);
        Path path = Files.createTempDirectory(parent, PREFIX).toRealPath();
        try {
            ProcessLock lock = lock(path);
            // A guest of root runs under another uid and must pass through; it cannot list what is here.
            String permissions = Host.isRoot() ? "rwx--x--x" : "rwx------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            return new PrivateDirectory(path, lock);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(path);
            throw e;
        }
    }

    // The file gets its name when it is locked: one that is there and free was left by a dead service.
    private static ProcessLock lock(Path path) throws IOException {
        Path unlocked = path.resolve(UNLOCKED);
        ProcessLock lock = ProcessLock.tryLock(unlocked, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                .orElseThrow(() -> new IOException(unlocked + " is locked by another process"));
        try {
            Files.move(unlocked, path.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
            return lock;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** A directory in it that every guest can read. */
    public Path directory(String name) throws IOException {
        Path directory = path.resolve(name);
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        return directory;
    }

    /** A file in it that every guest can read. */
    public Path file(String name, byte[] content) throws IOException {
        Path file = path.resolve(name);
        directory(path.relativize(file.getParent()).toString());
        Files.write(file, content);
        letGuestsRead(file);
        return file;
    }

    /** For a file in such a directory that a program of the host has written. */
    public static void letGuestsRead(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
        lock.close();
    }

    private static void sweep(Path parent) throws IOException {
        List<Path> candidates;
        try (Stream<Path> children = Files.list(parent.toRealPath())) {
            candidates = children.filter(PrivateDirectory::isAbandoned).toList();
        }
        candidates.forEach(PrivateDirectory::delete);
    }

    private static void delete(Path abandoned) {
        try {
            FileSystemUtils.deleteRecursively(abandoned);
        } catch (IOException e) {
            // Another service that starts may be deleting it too; what stays, a later start deletes.
            log.debug("{} is left for a later start", abandoned, e);
        }
    }

    private static boolean isAbandoned(Path directory) {
        Path file = directory.resolve(LOCK);
        if (!directory.getFileName().toString().startsWith(PREFIX)
                || !Host.owns(directory)
                || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Optional<ProcessLock> free = ProcessLock.tryLock(file, StandardOpenOption.WRITE);
            if (free.isPresent()) {
                free.get().close();
            }
            return free.isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
