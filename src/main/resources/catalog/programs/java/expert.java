// Several calls at once with CompletableFuture: they run in parallel, none
// is waited for longer than its timeout, and one that fails gets a default.

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

    static int stock(String item) {
        STARTED.countDown();
        awaitOthers();
        Integer found = STOCK.get(item);
        if (found == null) {
            throw new IllegalArgumentException("no such item: " + item);
        }
        return found;
    }

    /** Goes on when three calls are under way, which one thread alone would never reach. */
    private static void awaitOthers() {
        try {
            STARTED.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            List<CompletableFuture<String>> answers = Stream.of("tea", "milk", "jam", "bread")
                    .map(item -> CompletableFuture.supplyAsync(() -> stock(item), pool)
                            .orTimeout(2, TimeUnit.SECONDS)
                            .thenApply(count -> item + ": " + count)
                            .exceptionally(error -> item + ": unknown ("
                                    + error.getCause().getMessage() + ")")) // in a CompletionException
                    .toList(); // started all before the first join waits

            answers.stream().map(CompletableFuture::join).forEach(System.out::println);
            System.out.println("three were under way at once: " + (STARTED.getCount() == 0));
        } finally {
            pool.shutdownNow();
        }
    }
}
