// Several calls at once with CompletableFuture: they run in parallel, are
// joined when all are there, and one that fails gets a default instead.

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

public class Main {

    private static final Map<String, Integer> STOCK = Map.of("tea", 5, "milk", 0, "bread", 12);
    private static final AtomicInteger CALLS = new AtomicInteger();

    static int stock(String item) {
        CALLS.incrementAndGet();
        Integer found = STOCK.get(item);
        if (found == null) {
            throw new IllegalArgumentException("no such item: " + item);
        }
        return found;
    }

    public static void main(String[] args) {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            List<CompletableFuture<String>> answers = Stream.of("tea", "milk", "jam", "bread")
                    .map(item -> CompletableFuture.supplyAsync(() -> stock(item), pool)
                            .thenApply(count -> item + ": " + count)
                            .exceptionally(error -> item + ": unknown ("
                                    + error.getCause().getMessage() + ")"))
                    .toList(); // started all before the first join waits

            answers.stream().map(CompletableFuture::join).forEach(System.out::println);
            System.out.println(CALLS.get() + " calls");
        } finally {
            pool.shutdown();
        }
    }
}
