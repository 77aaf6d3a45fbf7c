package ai.careerpath.lock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is locked as long as its process lives. The operating system takes the lock away from a process that is
 * killed, so a file that can be locked belongs to nobody any more; unlike a process id this holds between containers that
 * share a directory. Thread-safe.
 */
public final class ProcessLock implements AutoCloseable {

    // On Linux a process loses its locks on a file with the first channel to it that it closes: a file that is locked
    // here is never opened a second time to look.
    private static final Set<Object> HELD_HERE = new HashSet<>();

    private final FileChannel channel;
    private final Object key;

    private ProcessLock(FileChannel channel, Object key) {
        this.channel = channel;
        this.key = key;
    }

    /**
     * Locks a file, which may be renamed while it is locked.
     *
     * @param options how it is opened, for writing at least; a link is not followed
     * @return empty when a process holds it, be it this one
     */
    public static Optional<ProcessLock> tryLock(Path file, OpenOption... options) throws IOException {
        synchronized (HELD_HERE) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && HELD_HERE.contains(key(file))) {
                return Optional.empty();
            }
            Set<OpenOption> all = new HashSet<>(Arrays.asList(options));
            all.add(LinkOption.NOFOLLOW_LINKS);
            FileChannel channel = FileChannel.open(file, all);
            try {
                if (channel.tryLock() != null) {
                    ProcessLock lock = new ProcessLock(channel, key(file));
                    HELD_HERE.add(lock.key);
                    return Optional.of(lock);
                }
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            channel.close();
            return Optional.empty();
        }
    }

    /** To read and write the file with: to open it once more would unlock it. */
    public FileChannel channel() {
        return channel;
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD_HERE) {
            channel.close();
            HELD_HERE.remove(key);
        }
    }

    /** The file itself where the system tells it apart, else its path. */
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
        return Objects.requireNonNullElseGet(key, file.toAbsolutePath()::normalize);
    }
}
