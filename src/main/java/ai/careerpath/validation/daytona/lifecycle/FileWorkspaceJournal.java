package ai.careerpath.validation.daytona.lifecycle;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * A journal in the data directory. Each process writes a file of its own, so that several may share the directory; the
 * files of those that are gone are read, given to the reaper, and removed.
 */
public final class FileWorkspaceJournal implements WorkspaceJournal, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(FileWorkspaceJournal.class);
    private static final String FOLDER = "workspace-journal";
    private static final String SUFFIX = ".workspaces";
    private static final long CLEAR_AT_BYTES = 16 * 1024;

    // Everything about the files happens on this one thread: writing waits for the disk.
    private final Scheduler writer = Schedulers.newSingle("workspace-journal", true);
    private final Set<String> open = new HashSet<>();
    private final JournalFile file;
    private final Path directory;

    private FileWorkspaceJournal(Path directory, JournalFile file) {
        this.directory = directory;
        this.file = file;
    }

    /**
     * The journal below this directory, in a folder that nobody else may write to, since what stands in it is deleted;
     * none, with a warning, where there can be no such folder.
     */
    public static WorkspaceJournal in(Path dataDirectory) {
        Path directory = dataDirectory.resolve(FOLDER);
        try {
            PrivateFiles.createFolder(directory);
            Path path = directory.resolve(UUID.randomUUID() + SUFFIX);
            JournalFile file = JournalFile.open(path).orElseThrow(() -> new IOException("locked by someone else"));
            return new FileWorkspaceJournal(directory, file);
        } catch (IOException e) {
            log.warn(
                    "No workspace journal can be kept in {}, so workspaces may stay behind after a crash;"
                            + " set CAREERPATH_DATA_DIR to a directory that belongs to this service alone ({})",
                    directory,
                    e.toString());
            return WorkspaceJournal.none();
        }
    }

    @Override
    public Mono<Void> intended(WorkspaceRef ref) {
        return write(() -> {
            open.add(ref.name());
            file.append("+ " + ref.name());
        });
    }

    @Override
    public Mono<Void> created(WorkspaceRef ref) {
        return write(() -> file.append("= " + ref.name() + " " + ref.id()));
    }

    @Override
    public void settled(WorkspaceRef ref) {
        write(() -> {
                    open.remove(ref.name());
                    if (open.isEmpty() && file.size() > CLEAR_AT_BYTES) {
                        file.clear();
                    } else {
                        file.append("- " + ref.name());
                    }
                })
                .subscribe();
    }

    @Override
    public List<WorkspaceRef> leftBehind() {
        List<WorkspaceRef> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
            for (Path path : files) {
                if (PrivateFiles.isOurs(path)) {
                    found.addAll(takeOver(path));
                } else {
                    log.warn("The workspace journal {} is not a file of this service's user: it is not read", path);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            log.warn("The workspace journals in {} cannot be read: {}", directory, e.toString());
        }
        return found;
    }

    /** What stands in the journal of a dead process goes into our own before the file goes. */
    private List<WorkspaceRef> takeOver(Path path) throws IOException {
        JournalFile old = JournalFile.open(path).orElse(null);
        if (old == null) {
            return List.of();
        }
        try (old) {
            List<WorkspaceRef> unsettled = List.copyOf(old.unsettled());
            for (WorkspaceRef ref : unsettled) {
                intended(ref)
                        .then(ref.id() == null ? Mono.empty() : created(ref))
                        .block();
            }
            old.delete();
            return unsettled;
        }
    }

    private Mono<Void> write(Change change) {
        return Mono.<Void>fromCallable(() -> {
                    change.apply();
                    return null;
                })
                .subscribeOn(writer)
                .onErrorResume(failure -> {
                    log.warn("The workspace journal in {} was not written: {}", directory, failure.toString());
                    return Mono.empty();
                });
    }

    /** Waits for what is still to be written; an empty journal leaves no file. */
    @Override
    public void destroy() throws IOException {
        write(() -> {
                    if (open.isEmpty()) {
                        file.delete();
                    }
                })
                .block();
        writer.dispose();
        file.close();
    }

    private interface Change {
        void apply() throws IOException;
    }
}
