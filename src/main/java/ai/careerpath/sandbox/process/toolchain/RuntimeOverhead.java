package ai.careerpath.sandbox.process.toolchain;

/**
 * What a language's runtime takes for itself.
 *
 * @param memoryBytes on top of what the program is allowed
 * @param addressSpaceBytes of one process; 0 for a runtime that reserves address space it never uses
 * @param tasks processes and threads, those of the program included
 * @param temporaryBytes what /tmp must hold
 */
public record RuntimeOverhead(long memoryBytes, long addressSpaceBytes, int tasks, long temporaryBytes) {

    private static final int TASKS = 64;
    private static final int MANY_TASKS = 128;
    private static final long TEMPORARY_BYTES = 64L << 20;

    /** A runtime that takes {@code megabytes} for itself, and nothing else that is unusual. */
    public static RuntimeOverhead of(int megabytes) {
        return new RuntimeOverhead((long) megabytes << 20, 0, TASKS, TEMPORARY_BYTES);
    }

    /** The same for a runtime that starts many threads. */
    public RuntimeOverhead manyTasks() {
        return new RuntimeOverhead(memoryBytes, addressSpaceBytes, MANY_TASKS, temporaryBytes);
    }

    /** The same with {@code megabytes} in /tmp. */
    public RuntimeOverhead temporary(int megabytes) {
        return new RuntimeOverhead(memoryBytes, addressSpaceBytes, tasks, (long) megabytes << 20);
    }

    /** The same with an address space of at most {@code gigabytes} for each process. */
    public RuntimeOverhead addressSpace(int gigabytes) {
        return new RuntimeOverhead(memoryBytes, (long) gigabytes << 30, tasks, temporaryBytes);
    }
}
