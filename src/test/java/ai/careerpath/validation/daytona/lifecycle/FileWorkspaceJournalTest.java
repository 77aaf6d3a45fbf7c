package ai.careerpath.validation.daytona.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWorkspaceJournalTest {

    @TempDir
    Path directory;

    private List<WorkspaceRef> leftBehind(String journal) throws IOException {
        Files.writeString(directory.resolve("dead.workspaces"), journal);
        FileWorkspaceJournal own = (FileWorkspaceJournal) FileWorkspaceJournal.in(directory);
        List<WorkspaceRef> found = own.leftBehind();
        own.destroy();
        return found;
    }

    @Test
    void tellsWhatWasBegunAndNotSettled() throws IOException {
        assertThat(leftBehind("+ a\n= a id-a\n+ b\n+ c\n= c id-c\n- a\n"))
                .containsExactly(new WorkspaceRef("b", null), new WorkspaceRef("c", "id-c"));
    }

    @Test
    void lineThatWasTornByTheCrashIsNoLine() throws IOException {
        assertThat(leftBehind("+ a\n= a id-a\n- a\n+ b\n= b id-")).containsExactly(new WorkspaceRef("b", null));
    }

    @Test
    void fileWithNothingButATornLineHoldsNothing() throws IOException {
        assertThat(leftBehind("+ hal")).isEmpty();
    }

    @Test
    void rubbishIsSkipped() throws IOException {
        assertThat(leftBehind("\n\u0000\u0001\n? x\n+\n+ a\n")).containsExactly(new WorkspaceRef("a", null));
    }

    @Test
    void fileOfAProcessThatLivesIsLeftAlone() throws Exception {
        FileWorkspaceJournal alive = (FileWorkspaceJournal) FileWorkspaceJournal.in(directory);
        alive.intended(new WorkspaceRef("a", null)).block();
        FileWorkspaceJournal other = (FileWorkspaceJournal) FileWorkspaceJournal.in(directory);

        assertThat(other.leftBehind()).isEmpty();

        other.destroy();
        alive.destroy();
    }

    @Test
    void whatWasTakenOverIsRememberedUntilItIsSettled() throws Exception {
        Files.writeString(directory.resolve("dead.workspaces"), "+ a\n= a id-a\n");
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

        try (var files = Files.list(directory)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(20_000);
        }
        journal.destroy();
    }

    @Test
    void directoryThatCannotBeWrittenMeansNoJournal() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(FileWorkspaceJournal.in(file.resolve("below"))).isNotInstanceOf(FileWorkspaceJournal.class);
    }
}
