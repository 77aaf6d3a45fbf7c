package ai.careerpath.sandbox.wasm;

import ai.careerpath.model.ExecutionRecord.Limits;
import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.LanguageSupport;
import ai.careerpath.sandbox.SandboxEngine;
import ai.careerpath.sandbox.TestRuns;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs code as WebAssembly inside this JVM: there on every system, without any system call, for the languages it has a
 * guest for. Each run is a fresh instance on a thread of its own, which is dead before {@link #execute} returns.
 */
public final class WasmSandboxEngine implements SandboxEngine, AutoCloseable {

    /** Guests' calls nest on the Java stack; only the part that is used is ever committed. */
    public static final long STACK_BYTES = 64L << 20;

    /** How long an interrupted guest is waited for; in trials none took 20 ms. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(WasmSandboxEngine.class);

    private final Map<Language, WarmInterpreter> guests = new EnumMap<>(Language.class);
    private final Semaphore slots;
    private final Duration grace;
    private final long stackBytes;
    private final Set<InterpreterThread> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** @param slots how many runs there may be at once; each may need {@link ExecutionLimits#WASM_MEMORY_BYTES} of heap */
    public WasmSandboxEngine(List<WasmInterpreter> guests, int slots) {
        this(guests, slots, GRACE, STACK_BYTES);
    }

    /** @param grace how long an interrupted guest is waited for */
    WasmSandboxEngine(List<WasmInterpreter> guests, int slots, Duration grace, long stackBytes) {
        guests.forEach(guest -> this.guests.put(guest.language(), new WarmInterpreter(guest)));
        this.slots = new Semaphore(slots, true);
        this.grace = grace;
        this.stackBytes = stackBytes;
    }

    /**
     * How many runs a JVM has room for: one a core, as far as half of the heap holds their memories. A run may for a
     * moment need its cap once more, while a large write is copied out of its memory.
     */
    static int slots(int processors, long maximumHeap) {
        long fitting = maximumHeap / 2 / (2 * ExecutionLimits.WASM_MEMORY_BYTES);
        return (int) Math.max(1, Math.min(processors, fitting));
    }

    /** Begins to warm the guests up, in the background. */
    public void start() {
        guests.values().forEach(WarmInterpreter::start);
    }

    @Override
    public String name() {
        return "wasm";
    }

    @Override
    public LanguageSupport support(Language language) {
        WarmInterpreter guest = guests.get(language);
        return guest == null
                ? LanguageSupport.missing("the wasm engine has no " + language.displayName() + " interpreter")
                : guest.support();
    }

    @Override
    public Execution execute(Program program, ExecutionLimits limits) throws InterruptedException {
        WarmInterpreter guest = guests.get(program.language());
        if (guest == null) {
            return Execution.unavailable(support(program.language()).detail());
        }
        Execution execution = program.tests().isEmpty()
                ? executeOnce(guest, program, limits)
                : TestRuns.of(program, limits, (single, rest) -> executeOnce(guest, single, rest));
        if (execution.outcome() == Outcome.UNAVAILABLE) {
            return execution;
        }
        long memory = Math.min(limits.memoryBytes(), ExecutionLimits.WASM_MEMORY_BYTES);
        Limits applied = new Limits(limits.wallTime().toMillis(), memory, limits.keptBytes());
        String runtime = guest.support().detail();
        return execution.with(execution.evidence().by(runtime, name(), applied));
    }

    private Execution executeOnce(WarmInterpreter guest, Program program, ExecutionLimits limits)
            throws InterruptedException {
        long due = System.nanoTime() + limits.wallTime().toNanos();
        if (!guest.isWarmWithin(limits.wallTime())) {
            return Execution.unavailable(guest.whyNot());
        }
        if (!slots.tryAcquire(due - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            return Execution.unavailable(Wording.note("sandbox.slots-taken"));
        }
        Duration left = Duration.ofNanos(Math.max(1, due - System.nanoTime()));
        return executeInSlot(guest.guest(), program, withWallTime(limits, left));
    }

    private static ExecutionLimits withWallTime(ExecutionLimits limits, Duration left) {
        // The few milliseconds of an ordinary start are not worth a crooked number in "exceeded 10 second timeout".
        Duration wallTime = limits.wallTime().minus(left).toMillis() < 100 ? limits.wallTime() : left;
        long memoryBytes = Math.min(limits.memoryBytes(), ExecutionLimits.WASM_MEMORY_BYTES);
        return new ExecutionLimits(wallTime, memoryBytes, limits.keptBytes(), limits.drainedBytes());
    }

    private Execution executeInSlot(WasmInterpreter guest, Program program, ExecutionLimits limits)
            throws InterruptedException {
        InterpreterThread thread = new InterpreterThread(guest, program, limits, grace, stackBytes);
        running.add(thread);
        boolean dead = true;
        try {
            if (closed) {
                return Execution.unavailable(Wording.note("sandbox.stopping"));
            }
            if (!thread.start()) {
                return Execution.unavailable(Wording.note("sandbox.little-memory"));
            }
            dead = false;
            Execution execution = thread.await();
            dead = thread.isDead();
            return execution;
        } catch (InterruptedException e) {
            dead = thread.isDead();
            throw e;
        } finally {
            running.remove(thread);
            if (dead) {
                slots.release();
            } else {
                log.error(
                        "A {} program did not stop within {} s of being interrupted. Its thread {} keeps a core and up to {} MB"
                                + " busy, and its slot is out of use until the service restarts; {} left.",
                        program.language().displayName(),
                        grace.toSeconds(),
                        thread.name(),
                        limits.memoryBytes() >> 20,
                        slots.availablePermits());
            }
        }
    }

    /** Ends every run. Programs that come afterwards are not run. */
    @Override
    public void close() {
        closed = true;
        running.forEach(InterpreterThread::kill);
        running.forEach(InterpreterThread::isDead);
        guests.values().forEach(WarmInterpreter::stop);
    }
}
