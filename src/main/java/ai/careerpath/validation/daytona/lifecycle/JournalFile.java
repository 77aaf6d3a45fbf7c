package ai.careerpath.validation.daytona.lifecycle;

import ai.careerpath.lock.ProcessLock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One journal on disk: lines that are only ever appended, {@code + name}, {@code = name id} and {@code - name}. It is
 * locked as long as its process lives. A last line without its end was being written at the crash, and what it would have
 * said has not happened.
 */
final class JournalFile implements AutoCloseable {

    private final Path path;
    private final ProcessLock lock;

    private JournalFile(Path path, ProcessLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** The file at this path, made if it is not there; empty when a process uses it. */
    static Optional<JournalFile> open(Path path) throws IOException {
        Optional<ProcessLock> lock =
                ProcessLock.tryLock(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        FileChannel channel = lock.get().channel();
        channel.position(channel.size());
        return Optional.of(new JournalFile(path, lock.get()));
    }

    /** Appends a line and returns once it is on disk. */
    void append(String line) throws IOException {
        lock.channel().write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        lock.channel().force(false);
    }

    /** Starts over; for when nothing is left to remember. */
    void clear() throws IOException {
        lock.channel().truncate(0);
        lock.channel().position(0);
    }

    long size() throws IOException {
        return lock.channel().size();
    }

    /** What was begun and not settled. */
    Collection<WorkspaceRef> unsettled() throws IOException {
        Map<String, WorkspaceRef> open = new LinkedHashMap<>();
        ByteBuffer content = ByteBuffer.allocate((int) size());
        int read = 0;
        while (read >= 0 && content.hasRemaining()) {
            read = lock.channel().read(content, content.position());
        }
        String text = new String(content.array(), 0, content.position(), StandardCharsets.UTF_8);
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
        lock.close();
    }
}
