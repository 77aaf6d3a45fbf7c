package ai.careerpath.sandbox.process.run;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.process.cgroup.ControlGroup;
import ai.careerpath.sandbox.process.run.ProcessResult.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineKillTest {

    private static final StageEnd KILLED = new StageEnd(9, 0, 0);
    private static final StageEnd FAILED = new StageEnd(1 << 8, 0, 0);

    private final AtomicLong kills = new AtomicLong(3);

    @TempDir
    Path directory;

    private ControlGroup group(String file, String... lines) throws IOException {
        Files.write(directory.resolve(file), List.of(lines));
        return new ControlGroup(List.of(directory));
    }

    private Cause cause(ControlGroup group, int exitCode, StageEnd program, int killsMeanwhile) {
        MachineKill kill = new MachineKill(group, kills::get);
        kills.addAndGet(killsMeanwhile);
        kill.readGroup();
        return kill.cause(exitCode, program);
    }

    @Test
    void programThatKillsItselfBesideAnothersHungerIsToldApartByItsOwnGroup() throws IOException {
        assertThat(cause(group("memory.events", "low 0", "oom 0", "oom_kill 0"), 137, KILLED, 1))
                .isEqualTo(Cause.EXIT);
        assertThat(cause(group("memory.oom_control", "oom_kill_disable 0", "oom_kill 0"), 137, KILLED, 1))
                .isEqualTo(Cause.EXIT);
    }

    @Test
    void groupThatLostAProcessBelowItsLimitWasKilledByTheMachine() throws IOException {
        assertThat(cause(group("memory.events", "oom 0", "oom_kill 1"), 137, KILLED, 0))
                .isEqualTo(Cause.MACHINE);
        assertThat(cause(group("memory.events", "oom 0", "oom_kill 1"), 1, FAILED, 0))
                .as("a child of the program was killed")
                .isEqualTo(Cause.MACHINE);
    }

    @Test
    void groupThatReachedItsLimitWasNotKilledByTheMachine() throws IOException {
        assertThat(cause(group("memory.events", "oom 1", "oom_kill 1"), 137, KILLED, 1))
                .isEqualTo(Cause.EXIT);
    }

    @Test
    void withoutAGroupNothingTellsWhomTheMachineKilled() {
        ControlGroup none = new ControlGroup(List.of());

        assertThat(cause(none, 137, KILLED, 1)).isEqualTo(Cause.PERHAPS_MACHINE);
        assertThat(cause(none, 137, KILLED, 0)).as("nobody was killed").isEqualTo(Cause.EXIT);
        assertThat(cause(none, 1, FAILED, 1)).as("it was not killed").isEqualTo(Cause.EXIT);
    }

    @Test
    void groupOfAKernelThatDoesNotCountIsLikeNone() throws IOException {
        ControlGroup old = group("memory.oom_control", "oom_kill_disable 0", "under_oom 0");

        assertThat(cause(old, 137, KILLED, 1)).isEqualTo(Cause.PERHAPS_MACHINE);
        assertThat(cause(old, 137, KILLED, 0)).isEqualTo(Cause.EXIT);
    }

    @Test
    void programThatEndedWellWasNotKilled() throws IOException {
        assertThat(cause(group("memory.events", "oom 0", "oom_kill 1"), 0, new StageEnd(0, 0, 0), 1))
                .isEqualTo(Cause.EXIT);
    }
}
