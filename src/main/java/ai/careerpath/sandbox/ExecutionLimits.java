package ai.careerpath.sandbox;

import java.time.Duration;

/**
 * What one run may use. What the runtime of a language takes beside the program's own memory stands in its class of
 * {@code sandbox.language}, as a {@code RuntimeOverhead}.
 *
 * @param wallTime how long it may take
 * @param memoryBytes how much memory it may use; an engine may allow less, and says so in the outcome
 * @param keptBytes how much of each stream is kept
 * @param drainedBytes how much of both streams together is read before the run is ended
 */
public record ExecutionLimits(Duration wallTime, long memoryBytes, int keptBytes, long drainedBytes) {

    /** The memory of a run of the process engine, and the most that a caller of the WebAssembly engine can ask for. */
    public static final long MEMORY_BYTES = 256L << 20;

    /** What a WebAssembly guest's memory may grow to, whatever a caller allows: it is heap of the service. */
    public static final long WASM_MEMORY_BYTES = 128L << 20;

    /** How many bytes of each stream are kept as a rule: 64 KiB. */
    public static final int KEPT_BYTES = 64 << 10;

    /** How many bytes of both streams together are read as a rule: 8 MiB. */
    public static final long DRAINED_BYTES = 8L << 20;

    /** The same with {@code spent} of its time gone. */
    public ExecutionLimits minus(Duration spent) {
        Duration left = wallTime.minus(spent);
        return new ExecutionLimits(left.isNegative() ? Duration.ZERO : left, memoryBytes, keptBytes, drainedBytes);
    }

    /** The usual limits: 64 KiB kept a stream, 8 MiB drained, 256 MiB of memory. */
    public static ExecutionLimits within(Duration wallTime) {
        return new ExecutionLimits(wallTime, MEMORY_BYTES, KEPT_BYTES, DRAINED_BYTES);
    }
}
