package ai.careerpath.validation.daytona.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileWorkspaceJournalTest {

    @TempDir
    Path directory;

    private static final String PREFIX = "code-validation-00000000-0000-0000-0000-00000000000";

    /** Names of one letter stand for those that the service makes. */
    private static String named(String journal) {
        return journal.replaceAll("(?m)^([-+=]) ([a-f])\\b", "$1 " + PREFIX + "$2");
    }

    private static WorkspaceRef ref(String letter, @Nullable String id) {
        return new WorkspaceRef(PREFIX + letter, id);
    }

    private Path planted(String journal) throws IOException {
        PrivateFiles.createFolder(directory.resolve("workspace-journal"));
        Path file = directory.resolve("workspace-journal/dead.workspaces");
        Files.writeString(file, named(journal));
        return file;
    }

    private List<WorkspaceRef> leftBehind(String journal) throws IOException {
        planted(journal);
        return leftBehind();
    }

    private List<WorkspaceRef> leftBehind() throws IOException {
        FileWorkspaceJournal own = (FileWorkspaceJournal) FileWorkspaceJournal.in(directory);
        List<WorkspaceRef> found = own.leftBehind();
        own.destroy();
        return found;
    }

    @Test
    void tellsWhatWasBegunAndNotSettled() throws IOException {
        assertThat(leftBehind("+ a\n= a id-a\n+ b\n+ c\n= c id-c\n- a\n"))
                .containsExactly(ref("b", null), ref("c", "id-c"));
    }

    @Test
    void lineThatWasTornByTheCrashIsNoLine() throws IOException {
        assertThat(leftBehind("+ a\n= a id-a\n- a\n+ b\n= b id-")).containsExactly(ref("b", null));
    }

    @Test
    void fileWithNothingButATornLineHoldsNothing() throws IOException {
        assertThat(leftBehind("+ hal")).isEmpty();
    }

    @Test
    void rubbishIsSkipped() throws IOException {
        assertThat(leftBehind("\n\u0000\u0001\n? x\n+\n+ a\n")).containsExactly(ref("a", null));
    }

    @Test
    void fileOfAProcessThatLivesIsLeftAlone() throws Exception {
        FileWorkspaceJournal alive = (FileWorkspaceJournal) FileWorkspaceJournal.in(directory);
        alive.intended(ref("a", null)).block();
        FileWorkspaceJournal other = (FileWorkspaceJournal) FileWorkspaceJournal.in(directory);

        assertThat(other.leftBehind()).isEmpty();

        other.destroy();
        alive.destroy();
    }

    @Test
    void ownFileStaysLockedForOtherProcessesAfterASweep() throws IOException {
        Path locks = Path.of("/proc/locks");
        assumeTrue(Files.isReadable(locks), "only Linux lists its locks");
        FileWorkspaceJournal own = (FileWorkspaceJournal) FileWorkspaceJournal.in(directory);
        String inode;
        try (var files = Files.list(directory.resolve("workspace-journal"))) {
            inode = ":" + Files.getAttribute(files.findFirst().orElseThrow(), "unix:ino") + " ";
        }

        assertThat(own.leftBehind()).isEmpty();

        assertThat(Files.readString(locks)).contains(inode);
        own.destroy();
    }

    @Test
    void whatWasTakenOverIsRememberedUntilItIsSettled() throws Exception {
        planted("+ a\n= a id-a\n");
        FileWorkspaceJournal first = (FileWorkspaceJournal) FileWorkspaceJournal.in(directory);
        List<WorkspaceRef> found = first.leftBehind();
        first.destroy();

        FileWorkspaceJournal second = (FileWorkspaceJournal) FileWorkspaceJournal.in(directory);
        assertThat(second.leftBehind()).isEqualTo(found).hasSize(1);
        second.settled(found.get(0));
        second.destroy();

        FileWorkspaceJournal third = (FileWorkspaceJournal) FileWorkspaceJournal.in(directory);
        assertThat(third.leftBehind()).isEmpty();
        third.destroy();
    }

    @Test
    void doesNotGrowWithoutEnd() throws Exception {
        FileWorkspaceJournal journal = (FileWorkspaceJournal) FileWorkspaceJournal.in(directory);
        for (int i = 0; i < 500; i++) {
            WorkspaceRef ref = WorkspaceRef.fresh();
            journal.intended(ref).block();
            journal.settled(ref);
        }
        journal.intended(new WorkspaceRef("last", null)).block();

        try (var files = Files.list(directory.resolve("workspace-journal"))) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(20_000);
        }
        journal.destroy();
    }

    @Test
    void directoryThatCannotBeWrittenMeansNoJournal() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(FileWorkspaceJournal.in(file.resolve("below"))).isNotInstanceOf(FileWorkspaceJournal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"= a ../../admin", "= a x/y", "= a ..", "= a x?y=1", "= a x#y"})
    void idThatLeadsSomewhereElseIsNotTakenOver(String line) throws IOException {
        assertThat(leftBehind("+ a\n" + line + "\n")).containsExactly(ref("a", null));
    }

    @Test
    void nameThatThisServiceDoesNotGiveIsNotTakenOver() throws IOException {
        assertThat(leftBehind("+ victim\n= victim somebody-elses\n= ../x y\n")).isEmpty();
    }

    @Test
    void fileThatOthersMayWriteToIsNotRead() throws IOException {
        Files.setPosixFilePermissions(planted("+ a\n= a id-a\n"), PosixFilePermissions.fromString("rw-rw-rw-"));

        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void linkIsNotFollowed() throws IOException {
        Path file = planted("+ a\n= a id-a\n");
        Path elsewhere = Files.move(file, directory.resolve("elsewhere"));
        Files.createSymbolicLink(file, elsewhere);

        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void fifoDoesNotStopTheStart() throws Exception {
        Path file = planted("");
        Files.delete(file);
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0, "no mkfifo");

        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void folderThatOthersMayWriteToIsNotUsed() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("workspace-journal"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(FileWorkspaceJournal.in(directory)).isNotInstanceOf(FileWorkspaceJournal.class);
    }

    @Test
    void folderOfAnotherUserIsNotUsed() throws Exception {
        Path folder = Files.createDirectory(directory.resolve("workspace-journal"));
        assumeTrue(
                new ProcessBuilder("chown", "12345", folder.toString()).start().waitFor() == 0, "only root gives away");

        assertThat(FileWorkspaceJournal.in(directory)).isNotInstanceOf(FileWorkspaceJournal.class);
    }
}
