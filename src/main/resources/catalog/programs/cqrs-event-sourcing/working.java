// Event sourcing: what happened is stored and never changed; the state is
// computed from it, and a read model is built beside it.

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Main {

    sealed interface Event {}

    record Opened(String owner) implements Event {}

    record Deposited(int euros) implements Event {}

    record Withdrawn(int euros) implements Event {}

    record Account(String owner, int balance) {
        static Account replay(List<Event> history) {
            Account account = new Account("", 0);
            for (Event event : history) {
                account = account.apply(event);
            }
            return account;
        }

        Account apply(Event event) {
            if (event instanceof Opened opened) return new Account(opened.owner(), 0);
            if (event instanceof Deposited deposit) return new Account(owner, balance + deposit.euros());
            if (event instanceof Withdrawn taken) return new Account(owner, balance - taken.euros());
            throw new IllegalStateException("unknown event " + event);
        }

        /** The command decides, the event records. */
        Event withdraw(int euros) {
            if (euros > balance) throw new IllegalStateException("only " + balance + " euros are there");
            return new Withdrawn(euros);
        }
    }

    public static void main(String[] args) {
        List<Event> store = new ArrayList<>(List.of(new Opened("ada"), new Deposited(100)));
        store.add(Account.replay(store).withdraw(30));
        try {
            store.add(Account.replay(store).withdraw(500));
        } catch (IllegalStateException e) {
            System.out.println("refused: " + e.getMessage());
        }
        System.out.println("now: " + Account.replay(store));
        System.out.println("before the last event: " + Account.replay(store.subList(0, store.size() - 1)));

        Map<String, Integer> counts = new TreeMap<>(); // a read model
        store.forEach(event -> counts.merge(event.getClass().getSimpleName(), 1, Integer::sum));
        System.out.println("read model: " + counts);
    }
}
