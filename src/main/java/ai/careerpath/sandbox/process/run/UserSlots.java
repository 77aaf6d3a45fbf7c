package ai.careerpath.sandbox.process.run;

import ai.careerpath.sandbox.process.host.Host;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The host uids that the guests of root run under, one for each run at a time, so that what the kernel counts by user is
 * never shared. They lie between 60578 and 61183, which no distribution gives to anyone
 * (systemd's "Users, Groups, UIDs and GIDs").
 */
final class UserSlots {

    private static final int FIRST = 60_600;
    private static final int LAST = 61_183;

    private final int first;
    private final int last;
    private final Set<Integer> taken = new HashSet<>();

    UserSlots() {
        this(FIRST, LAST);
    }

    UserSlots(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Takes a uid under which nothing runs.
     *
     * @throws IOException when there is none, or nothing tells which are in use
     */
    synchronized int take() throws IOException {
        Set<Integer> running = running();
        for (int uid = first; uid <= last; uid++) {
            if (!running.contains(uid) && taken.add(uid)) {
                return uid;
            }
        }
        throw new IOException("all uids from " + first + " to " + last + " are in use");
    }

    synchronized void giveBack(int uid) {
        taken.remove(uid);
    }

    private static Set<Integer> running() throws IOException {
        Set<Integer> uids = new HashSet<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            processes.forEach(process -> uids.add(Host.uid(process)));
            return uids;
        } catch (IOException | DirectoryIteratorException e) {
            throw new IOException("which uids are in use cannot be seen in /proc", e);
        }
    }
}
