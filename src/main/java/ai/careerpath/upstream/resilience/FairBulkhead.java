package ai.careerpath.upstream.resilience;

import ai.careerpath.step.Deadline;
import io.github.resilience4j.bulkhead.Bulkhead;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * Lets calls into a bulkhead in the order in which they came. Resilience4j's own bulkhead can only wait by blocking a
 * thread.
 */
final class FairBulkhead {

    private final Bulkhead bulkhead;
    private final Set<Ticket> waiting = new LinkedHashSet<>();

    FairBulkhead(Bulkhead bulkhead) {
        this.bulkhead = bulkhead;
    }

    /** One call that wants a place. */
    private static final class Ticket {
        private final Sinks.Empty<Void> turn = Sinks.empty();
        private boolean admitted;
    }

    int places() {
        return bulkhead.getBulkheadConfig().getMaxConcurrentCalls();
    }

    /**
     * Runs the work once there is a place for it.
     *
     * @param full makes the failure of a call that found no place until the deadline
     */
    <T> Mono<T> admit(Mono<T> work, Deadline deadline, Function<Throwable, Throwable> full) {
        return Mono.defer(() -> {
            Ticket ticket = new Ticket();
            Mono<Void> turn = enter(ticket) ? Mono.empty() : turn(ticket, deadline.remaining(), full);
            return turn.then(Mono.defer(() -> work)).doFinally(end -> leave(ticket));
        });
    }

    /** On another thread than that of the call that left, which else would carry out all calls that wait. */
    private static Mono<Void> turn(Ticket ticket, Duration timeout, Function<Throwable, Throwable> full) {
        return ticket.turn
                .asMono()
                .publishOn(Schedulers.parallel())
                .timeout(timeout)
                .onErrorMap(TimeoutException.class, full);
    }

    private synchronized boolean enter(Ticket ticket) {
        ticket.admitted = waiting.isEmpty() && bulkhead.tryAcquirePermission();
        if (!ticket.admitted) {
            waiting.add(ticket);
        }
        return ticket.admitted;
    }

    private void leave(Ticket ticket) {
        next(ticket).forEach(admitted -> admitted.turn.tryEmitEmpty());
    }

    private synchronized List<Ticket> next(Ticket left) {
        if (left.admitted) {
            bulkhead.onComplete();
        } else {
            waiting.remove(left);
        }
        List<Ticket> admitted = new ArrayList<>();
        for (Ticket ticket : waiting) {
            if (!bulkhead.tryAcquirePermission()) {
                break;
            }
            ticket.admitted = true;
            admitted.add(ticket);
        }
        admitted.forEach(waiting::remove);
        return admitted;
    }
}
