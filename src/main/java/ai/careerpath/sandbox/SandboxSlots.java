package ai.careerpath.sandbox;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Threads that programs are run on, with one queue for all of them, so that programs start in the order they came. A
 * caller who leaves leaves the queue too: the JDK's own executor keeps a cancelled task until a thread is free to see
 * that there is nothing to do, and those who come would be sent away because of those who are gone.
 */
final class SandboxSlots extends ThreadPoolExecutor {

    /** @param queue how many may wait */
    SandboxSlots(int slots, int queue) {
        super(
                slots,
                slots,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(queue),
                new CustomizableThreadFactory("sandbox-slot-"));
    }

    @Override
    protected <T> RunnableFuture<T> newTaskFor(Callable<T> work) {
        return new FutureTask<>(work) {
            @Override
            protected void done() {
                if (isCancelled()) {
                    remove(this);
                }
            }
        };
    }
}
