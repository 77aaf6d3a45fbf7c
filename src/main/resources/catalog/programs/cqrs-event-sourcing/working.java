// Event sourcing with CQRS: commands decide and append events, and lose when
// somebody was faster; queries ask a read model built from the same events.

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Main {
    sealed interface Event permits Opened, Deposited, Withdrawn {}
    record Opened(String account) implements Event {}
    record Deposited(String account, long cents) implements Event {}
    record Withdrawn(String account, long cents) implements Event {}

    static final class Store {
        private final Map<String, List<Event>> streams = new TreeMap<>();

        List<Event> read(String account) {
            return List.copyOf(streams.getOrDefault(account, List.of()));
        }

        void append(String account, int expected, Event event) {
            if (read(account).size() != expected) throw new IllegalStateException("old version " + expected);
            streams.computeIfAbsent(account, key -> new ArrayList<>()).add(event);
        }
    }

    static Event withdraw(String account, List<Event> history, long cents) { // the command
        long balance = 0; // its state is a fold over what happened
        for (Event event : history) {
            if (event instanceof Deposited got) balance += got.cents();
            if (event instanceof Withdrawn paid) balance -= paid.cents();
        }
        if (cents <= 0 || cents > balance) throw new IllegalStateException("cannot pay " + cents);
        return new Withdrawn(account, cents);
    }

    public static void main(String[] args) {
        Store store = new Store();
        store.append("ada", 0, new Opened("ada"));
        store.append("ada", 1, new Deposited("ada", 10_000));
        List<Event> seen = store.read("ada"); // all three requests read the same version
        for (long cents : new long[] {50_000, 3_000, 8_000}) {
            try {
                store.append("ada", seen.size(), withdraw("ada", seen, cents));
            } catch (IllegalStateException e) {
                System.out.println("refused: " + e.getMessage());
            }
        }
        store.append("ada", 3, withdraw("ada", store.read("ada"), 2_000)); // read anew: not stale
        Map<String, Long> balances = new TreeMap<>(); // the read model, which can be built anew at any time
        Map<String, Integer> payments = new TreeMap<>();
        for (Event event : store.read("ada")) {
            if (event instanceof Deposited got) balances.merge(got.account(), got.cents(), Long::sum);
            if (event instanceof Withdrawn paid) balances.merge(paid.account(), -paid.cents(), Long::sum);
            if (event instanceof Withdrawn paid) payments.merge(paid.account(), 1, Integer::sum);
        }
        System.out.println("balance " + balances.get("ada") + " after " + payments.get("ada") + " payments");
    }
}
