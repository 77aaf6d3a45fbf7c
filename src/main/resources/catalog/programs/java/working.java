// Models discounts as records behind a sealed interface and totals orders per
// customer with a stream: immutable data, a closed set of types, and
// declarative aggregation.

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

public class Main {
    sealed interface Discount permits Percentage, FixedAmount {
        long applyTo(long cents);
    }

    record Percentage(int percent) implements Discount {
        Percentage { // compact constructor: an invalid instance cannot exist
            if (percent < 0 || percent > 100) throw new IllegalArgumentException("no percentage: " + percent);
        }

        @Override
        public long applyTo(long cents) {
            return cents * (100 - percent) / 100;
        }
    }

    record FixedAmount(long off) implements Discount {
        FixedAmount {
            if (off < 0) throw new IllegalArgumentException("no discount: " + off);
        }

        @Override
        public long applyTo(long cents) {
            return Math.max(cents - off, 0);
        }
    }

    record Order(String customer, long cents, Discount discount) {}

    public static void main(String[] args) {
        var orders = List.of(
                new Order("Ada", 8000, new Percentage(25)),
                new Order("Bob", 1500, new FixedAmount(2000)),
                new Order("Ada", 990, new FixedAmount(100)));
        orders.stream()
                .collect(Collectors.groupingBy(Order::customer, TreeMap::new,
                        Collectors.summingLong(order -> order.discount().applyTo(order.cents()))))
                .forEach((customer, cents) -> System.out.println(customer + " pays " + cents + " cents"));
        try {
            new Percentage(120);
        } catch (IllegalArgumentException e) {
            System.out.println("refused: " + e.getMessage());
        }
        System.out.println("equal by content: " + new Percentage(5).equals(new Percentage(5)));
        System.out.println("generated toString: " + orders.get(1));
    }
}
