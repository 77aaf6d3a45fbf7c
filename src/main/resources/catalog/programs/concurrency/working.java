// Shared state in Java: four threads count with one atomic counter and lose
// nothing, and a blocking queue hands work from one thread to another.

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

public class Main {

    private static final int STOP = -1;

    public static void main(String[] args) throws InterruptedException {
        AtomicInteger safe = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        CountDownLatch done = new CountDownLatch(4);
        for (int worker = 0; worker < 4; worker++) {
            pool.execute(() -> {
                for (int i = 0; i < 10_000; i++) {
                    safe.incrementAndGet(); // a plain count++ is read, add, write: not one step
                }
                done.countDown();
            });
        }
        done.await();
        System.out.println("counted " + safe.get() + " of 40000");

        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(2); // put() waits when it is full
        LongAdder sum = new LongAdder();
        CountDownLatch consumed = new CountDownLatch(1);
        pool.execute(() -> {
            try {
                for (int item = queue.take(); item != STOP; item = queue.take()) {
                    sum.add(item);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            consumed.countDown();
        });
        for (int item = 1; item <= 100; item++) {
            queue.put(item);
        }
        queue.put(STOP);
        consumed.await();
        System.out.println("consumed a sum of " + sum.sum());
        pool.shutdown();
    }
}
