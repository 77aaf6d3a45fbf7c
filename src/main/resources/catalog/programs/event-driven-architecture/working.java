// An outbox keeps an event with the change that it tells of, a broker delivers
// it at least once, and a consumer skips what it knows already.

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class Main {
    record OrderPlaced(String id, String item, int count) {}

    /** Orders and the outbox are two tables of one database: one transaction writes both or none. */
    static final class Orders {
        final List<String> orders = new ArrayList<>();
        final List<OrderPlaced> outbox = new ArrayList<>();

        void place(String id, String item, int count) {
            orders.add(id);
            outbox.add(new OrderPlaced(id, item, count));
        }
    }

    static final class Stock {
        private final Set<String> handled = new HashSet<>();
        private int teas = 10;

        void on(OrderPlaced event) {
            boolean isNew = handled.add(event.id());
            if (isNew) teas -= event.count();
            System.out.printf("  %s %s, %d teas%n", event.id(), isNew ? "handled" : "known, skipped", teas);
        }
    }

    /** Sends what is in the outbox, and takes out only what was acknowledged. */
    static void relay(List<OrderPlaced> outbox, Stock stock, boolean acknowledgementArrives) {
        for (OrderPlaced event : List.copyOf(outbox)) {
            stock.on(event);
            if (acknowledgementArrives) outbox.remove(event);
        }
        System.out.println("  left in the outbox: " + outbox.size());
    }

    public static void main(String[] args) {
        var orders = new Orders();
        var stock = new Stock();
        orders.place("o1", "tea", 2); // the broker is down: the order is taken all the same
        orders.place("o2", "tea", 3);
        System.out.println("sent, but the connection breaks before the answer:");
        relay(orders.outbox, stock, false);
        System.out.println("sent again:");
        relay(orders.outbox, stock, true);
    }
}
