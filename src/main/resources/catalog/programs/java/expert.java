// Several calls at once with CompletableFuture: they run in parallel, none
// is waited for longer than its timeout, and where one fails or is too slow, a
// default is taken.

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

public class Main {

    private static final Map<String, Integer> STOCK = Map.of("tea", 5, "milk", 0, "bread", 12);
    private static final CountDownLatch STARTED = new CountDownLatch(3);
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    static int stock(String item) {
        STARTED.countDown();
        await(item.equals("salt") ? NEVER : STARTED); // one thread alone would never get through
        Integer found = STOCK.get(item);
        if (found == null) {
            throw new IllegalArgumentException("no such item: " + item);
        }
        return found;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<CompletableFuture<String>> answers = Stream.of("tea", "milk", "jam", "bread", "salt")
                    .map(item -> CompletableFuture.supplyAsync(() -> stock(item), pool)
                            .orTimeout(2, TimeUnit.SECONDS)
                            .thenApply(count -> item + ": " + count)
                            .exceptionally(error -> item + ": unknown (" + error.getCause() + ")"))
                    .toList(); // all are submitted before the first join waits

            answers.stream().map(CompletableFuture::join).forEach(System.out::println);
            System.out.println("three were under way at once: " + (STARTED.getCount() == 0));
        } finally {
            pool.shutdownNow(); // interrupts the call that hangs: a timeout ends only the waiting
        }
    }
}
