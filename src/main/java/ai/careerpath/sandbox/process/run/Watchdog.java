package ai.careerpath.sandbox.process.run;

import ai.careerpath.sandbox.process.cgroup.ControlGroup;
import ai.careerpath.sandbox.process.host.ProcessLimits;
import java.util.Optional;
import java.util.OptionalLong;

/** Looks at a run from outside, and says which of its limits it has reached. */
final class Watchdog {

    // Each may hold 208 KB that only a control group would count.
    private static final long SOCKETS = 1_024;

    private final ProcessTree tree;
    private final ControlGroup group;
    private final ProcessLimits limits;
    private long cpuMillis;
    private long peakBytes;

    Watchdog(ProcessTree tree, ControlGroup group, ProcessLimits limits) {
        this.tree = tree;
        this.group = group;
        this.limits = limits;
    }

    /** The limit that is reached; empty while there is none. */
    Optional<ProcessResult.Cause> look() {
        ProcessTree.Usage usage = tree.usage();
        Optional<ProcessResult.Cause> limit = Optional.empty();
        if (group.ranOutOfMemory() || usesTooMuchMemory(usage)) {
            limit = Optional.of(ProcessResult.Cause.MEMORY);
        } else if (usage.tasks() > 2 * limits.tasks()) {
            // Where it works, the kernel's own limit refuses a task long before this.
            limit = Optional.of(ProcessResult.Cause.TASKS);
        }
        limit.ifPresent(reached -> measureTime());
        return limit;
    }

    /** Before the run is killed: afterwards nothing tells how much processor time it took. */
    void measureTime() {
        cpuMillis = tree.cpuMillis();
    }

    ProcessResult.ResourceUse use() {
        return new ProcessResult.ResourceUse(cpuMillis, peakBytes);
    }

    /**
     * The kernel counts the memory of a control group, what is shared once and what it holds for the group itself
     * included; then that is the number. Else what processes share is only counted exactly when it matters: that is slow.
     */
    private boolean usesTooMuchMemory(ProcessTree.Usage usage) {
        OptionalLong counted = group.memoryBytes();
        if (counted.isPresent()) {
            peakBytes = Math.max(peakBytes, counted.getAsLong());
            return counted.getAsLong() > limits.memoryBytes();
        }
        if (tree.sockets() > SOCKETS) {
            return true;
        }
        if (usage.memoryBytes() <= limits.memoryBytes()) {
            peakBytes = Math.max(peakBytes, usage.memoryBytes());
            return false;
        }
        long exact = tree.exactMemoryBytes();
        peakBytes = Math.max(peakBytes, exact);
        return exact > limits.memoryBytes();
    }
}
