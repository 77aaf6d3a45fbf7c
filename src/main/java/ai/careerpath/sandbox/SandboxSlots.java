package ai.careerpath.sandbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * The threads that programs are run on. Where there are more programs than threads, callers take turns, and the programs
 * of one caller start in the order they came: dozens without an end from one do not keep those of all others waiting. A
 * caller who leaves leaves the line too.
 */
public final class SandboxSlots implements AutoCloseable {

    private static final String METRICS = "careerpath.sandbox";
    private static final Tags NAME = Tags.of("name", "slots");

    // What waits in it is only the right to start something; what that is, the lines tell when a thread is free.
    private final ThreadPoolExecutor executor;
    private final Runnable ticket = this::startNext;
    private final Map<String, Deque<Turn>> lines = new LinkedHashMap<>();
    private final Timer waited;
    private final Timer ran;

    /** @param queue how many programs may wait */
    public SandboxSlots(int slots, int queue, MeterRegistry metrics) {
        this.executor = new ThreadPoolExecutor(
                slots,
                slots,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(queue),
                new CustomizableThreadFactory("sandbox-slot-"));
        this.waited = metrics.timer(METRICS + ".executor.idle", NAME);
        this.ran = metrics.timer(METRICS + ".executor", NAME);
        new ExecutorServiceMetrics(executor, "slots", METRICS, Tags.empty()).bindTo(metrics);
    }

    /**
     * Does the work when it is the caller's turn; interrupts it when whoever waits for it leaves. Fails with a
     * {@link RejectedExecutionException} when too many wait.
     */
    public <T> Mono<T> run(String caller, Callable<T> work) {
        return Mono.create(sink -> {
            Turn turn = new Turn(caller, () -> tell(sink, work));
            sink.onCancel(() -> leave(turn));
            try {
                enter(turn);
            } catch (RejectedExecutionException e) {
                sink.error(e);
            }
        });
    }

    private static <T> void tell(MonoSink<T> sink, Callable<T> work) {
        try {
            sink.success(work.call());
            // Errors too: a task keeps to itself what nobody catches, and whoever waits would wait until the deadline.
        } catch (Exception | Error e) {
            sink.error(e);
        }
    }

    private synchronized void enter(Turn turn) {
        executor.execute(ticket);
        lines.computeIfAbsent(turn.caller, caller -> new ArrayDeque<>()).add(turn);
    }

    private void leave(Turn turn) {
        synchronized (this) {
            Deque<Turn> line = lines.get(turn.caller);
            if (line != null && line.remove(turn)) {
                executor.remove(ticket);
                if (line.isEmpty()) {
                    lines.remove(turn.caller);
                }
            }
        }
        turn.cancel(true);
    }

    private void startNext() {
        Turn turn = next();
        if (turn != null) {
            waited.record(Duration.ofNanos(System.nanoTime() - turn.since));
            ran.record(turn);
        }
    }

    /** The first of the caller in front, who goes behind the others; null when somebody has left meanwhile. */
    private synchronized @Nullable Turn next() {
        Iterator<Map.Entry<String, Deque<Turn>>> front = lines.entrySet().iterator();
        if (!front.hasNext()) {
            return null;
        }
        Map.Entry<String, Deque<Turn>> caller = front.next();
        front.remove();
        Deque<Turn> line = caller.getValue();
        Turn turn = line.remove();
        if (!line.isEmpty()) {
            lines.put(caller.getKey(), line);
        }
        return turn;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    /** A program of a caller, waiting or running. */
    private static final class Turn extends FutureTask<Void> {

        private final String caller;
        private final long since = System.nanoTime();

        Turn(String caller, Runnable work) {
            super(work, null);
            this.caller = caller;
        }
    }
}
