package ai.careerpath.sandbox.process.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine outside the sandbox: who we are on it, and where its programs are. */
public final class Host {

    private static final List<String> STANDARD = List.of("/usr/bin", "/usr/local/bin", "/bin", "/usr/sbin", "/sbin");
    private static final byte[] ELF = {0x7f, 'E', 'L', 'F'};

    private Host() {}

    public static boolean isRoot() {
        return ownUid() == 0;
    }

    static boolean owns(Path file) {
        return uid(file) == ownUid();
    }

    /** A program in the standard directories, which only root can write to; never one from the search path. */
    public static Optional<Path> systemProgram(String name) {
        return executables(STANDARD.stream(), name).findFirst();
    }

    /**
     * A language's runtime, with all links followed: standard directories first, then the search path. Scripts, such as
     * the shims of version managers, are passed over, and so is what a guest's uid cannot reach.
     */
    public static Optional<Path> runtime(String name) {
        String searchPath = Objects.requireNonNullElse(System.getenv("PATH"), "");
        Stream<String> directories = Stream.concat(STANDARD.stream(), Stream.of(searchPath.split(":")));
        return executables(directories.filter(directory -> directory.startsWith("/")), name)
                .map(Host::realPath)
                .flatMap(Optional::stream)
                .filter(Host::isBinary)
                .filter(Host::isReachableForGuests)
                .findFirst();
    }

    /** Whether a uid that owns nothing can get there and use it; only root's guests have such a uid. */
    public static boolean isReachableForGuests(Path path) {
        if (!isRoot()) {
            return true;
        }
        for (Path part = path; part != null; part = part.getParent()) {
            if (!permits(part, PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Path> executables(Stream<String> directories, String name) {
        return directories.map(directory -> Path.of(directory, name)).filter(Files::isExecutable);
    }

    private static boolean permits(Path path, PosixFilePermission permission) {
        try {
            return Files.getPosixFilePermissions(path).contains(permission);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Path> realPath(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isBinary(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(ELF.length), ELF);
        } catch (IOException e) {
            return false;
        }
    }

    // proc(5): "Uid:", then the real, effective, saved and file system uid
    private static int ownUid() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("Uid:"))
                    .map(line -> line.split("\\s+")[2])
                    .map(Integer::parseInt)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }

    /** Who owns it; -1 when it is gone. */
    public static int uid(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return -1;
        }
    }
}
