package ai.careerpath.validation.daytona.lifecycle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One journal on disk: lines that are only ever appended, {@code + name}, {@code = name id} and {@code - name}. It is
 * locked as long as its process lives; the operating system takes the lock away from a process that is killed, so a file
 * that can be locked belongs to nobody any more. A last line without its end was being written at the crash, and what it
 * would have said has not happened.
 */
final class JournalFile implements AutoCloseable {

    private static final Set<OpenOption> OPTIONS = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final Path path;
    private final FileChannel channel;

    private JournalFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** The file at this path, made if it is not there; empty when another process uses it. */
    static Optional<JournalFile> open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, OPTIONS);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.position(channel.size());
        return Optional.of(new JournalFile(path, channel));
    }

    /** Appends a line and returns once it is on disk. */
    void append(String line) throws IOException {
        channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        channel.force(false);
    }

    /** Starts over; for when nothing is left to remember. */
    void clear() throws IOException {
        channel.truncate(0);
        channel.position(0);
    }

    long size() throws IOException {
        return channel.size();
    }

    /** What was begun and not settled. */
    Collection<WorkspaceRef> unsettled() throws IOException {
        Map<String, WorkspaceRef> open = new LinkedHashMap<>();
        String text = Files.readString(path, StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        for (String line : whole.lines().toList()) {
            List<String> words = List.of(line.split(" "));
            if (words.size() < 2) {
                continue;
            }
            String name = words.get(1);
            if (!WorkspaceRef.isName(name)) {
                continue;
            }
            switch (words.get(0)) {
                case "+" -> open.put(name, new WorkspaceRef(name, null));
                case "=" -> {
                    boolean known = words.size() > 2 && WorkspaceRef.isId(words.get(2));
                    open.put(name, new WorkspaceRef(name, known ? words.get(2) : null));
                }
                case "-" -> open.remove(name);
                default -> {}
            }
        }
        return open.values();
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
        close();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
