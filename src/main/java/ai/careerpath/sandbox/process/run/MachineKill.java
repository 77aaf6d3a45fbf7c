package ai.careerpath.sandbox.process.run;

import ai.careerpath.sandbox.process.cgroup.ControlGroup;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the kernel killed a run for memory that was not the run's. A program that kills itself ends in the same
 * way: only what the kernel has counted tells them apart.
 */
final class MachineKill {

    private static final int SIGKILL = 9;
    /** How a shell, and what starts a sandbox, reports a child that was killed. */
    static final int EXIT_CODE = 128 + SIGKILL;

    private final ControlGroup group;
    private final LongSupplier kills;
    private final long before;
    private boolean groupCounts;
    private boolean killedInGroup;

    /**
     * Begins to watch.
     *
     * @param kills how many processes the kernel has killed so far, for runs without a control group
     */
    MachineKill(ControlGroup group, LongSupplier kills) {
        this.group = group;
        this.kills = kills;
        this.before = kills.getAsLong();
    }

    /** Reads what the run's control group has counted, which must still be there. */
    void readGroup() {
        groupCounts = group.countsKills();
        killedInGroup = group.killedForOthers();
    }

    /**
     * Returns why a run ended that ended by itself, as seen from outside.
     *
     * @param program how the program ended; null when that was not seen
     */
    ProcessResult.Cause cause(int exitCode, @Nullable StageEnd program) {
        if (exitCode == 0) {
            return ProcessResult.Cause.EXIT;
        }
        if (killedInGroup) {
            return ProcessResult.Cause.MACHINE;
        }
        boolean wasKilled = exitCode == EXIT_CODE || program != null && program.signal() == SIGKILL;
        return wasKilled && !groupCounts && kills.getAsLong() > before
                ? ProcessResult.Cause.PERHAPS_MACHINE
                : ProcessResult.Cause.EXIT;
    }
}
