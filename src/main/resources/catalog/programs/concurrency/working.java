// Shared state in Java: four threads count with one atomic counter and lose
// nothing, and a blocking queue hands work from one thread to another.

import java.util.Collections;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

public class Main {

    private static final int STOP = -1; // tells the consumer that nothing follows

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            System.out.println("counted " + count(pool, 4, 10_000) + " of 40000");
            System.out.println("consumed a sum of " + handOver(pool, 100) + " of 5050");
        } finally {
            pool.shutdownNow();
        }
    }

    private static int count(ExecutorService pool, int workers, int times) throws Exception {
        AtomicInteger counter = new AtomicInteger();
        Callable<Void> work = () -> {
            for (int i = 0; i < times; i++) {
                counter.incrementAndGet(); // a plain count++ reads, adds and writes: not one step
            }
            return null;
        };
        for (Future<Void> done : pool.invokeAll(Collections.nCopies(workers, work))) {
            done.get(); // throws what the worker threw
        }
        return counter.get();
    }

    private static int handOver(ExecutorService pool, int items) throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(2); // put() waits while it is full
        Future<Integer> consumer = pool.submit(() -> {
            int sum = 0;
            for (int item = queue.take(); item != STOP; item = queue.take()) {
                sum += item;
            }
            return sum;
        });
        for (int item = 1; item <= items; item++) {
            queue.put(item);
        }
        queue.put(STOP);
        return consumer.get();
    }
}
