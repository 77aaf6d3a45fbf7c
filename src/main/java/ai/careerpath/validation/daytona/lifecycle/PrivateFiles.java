package ai.careerpath.validation.daytona.lifecycle;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that no other user of the machine can have made or changed. Where there are no POSIX permissions, all are. */
final class PrivateFiles {

    private static final Set<PosixFilePermission> FOR_OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private PrivateFiles() {}

    /**
     * Makes the folder, for this user alone, unless it is there.
     *
     * @throws IOException when it is there and belongs to someone else, or others may write to it
     */
    static void createFolder(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            if (hasPermissions(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !isPrivate(folder)) {
                throw new IOException(folder + " is no folder of this service's user alone", e);
            }
        }
    }

    /** Whether this is a regular file that only this user can have written. */
    static boolean isOurs(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isPrivate(file);
    }

    private static boolean isPrivate(Path path) throws IOException {
        if (!hasPermissions(path)) {
            return true;
        }
        PosixFileAttributes attributes =
                Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean writable = attributes.permissions().stream().anyMatch(FOR_OTHERS::contains);
        return !writable && attributes.owner().equals(user());
    }

    /** The user of this process, whose files a new file belongs to. */
    private static Object user() throws IOException {
        Path probe = Files.createTempFile("careerpath-", ".user");
        try {
            return Files.getOwner(probe, LinkOption.NOFOLLOW_LINKS);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static boolean hasPermissions(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
