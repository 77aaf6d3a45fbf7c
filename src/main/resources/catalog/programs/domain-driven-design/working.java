// A value object and an aggregate: money cannot be added across currencies, and
// an order keeps its own rules, so that no wrong order can exist.

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

public class Main {
    record Money(long cents, Currency currency) {
        static final Money ZERO = new Money(0, Currency.getInstance("EUR"));

        Money plus(Money other) {
            if (!currency.equals(other.currency)) {
                throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
            }
            return new Money(Math.addExact(cents, other.cents), currency);
        }
    }

    static final class Order {
        private final List<Money> lines = new ArrayList<>();
        private boolean placed;

        void add(Money price) {
            if (placed) throw new IllegalStateException("the order was placed already");
            if (price.cents() <= 0) throw new IllegalArgumentException("a price is above zero");
            if (total().plus(price).cents() > 100_000) throw new IllegalStateException("above the limit");
            lines.add(price);
        }

        void place() {
            if (lines.isEmpty()) throw new IllegalStateException("an empty order cannot be placed");
            placed = true;
        }

        Money total() {
            return lines.stream().reduce(Money.ZERO, Money::plus);
        }
    }

    static void attempt(String what, Runnable action) {
        try {
            action.run();
            System.out.println(what + ": ok");
        } catch (IllegalStateException | IllegalArgumentException e) {
            System.out.println(what + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        Order order = new Order();
        attempt("place", order::place);
        for (long euros : new long[] {600, 500, -1}) {
            attempt("add " + euros, () -> order.add(new Money(euros * 100, Money.ZERO.currency())));
        }
        attempt("add dollars", () -> order.add(new Money(100, Currency.getInstance("USD"))));
        attempt("place", order::place);
        attempt("add to " + order.total(), () -> order.add(order.total()));
    }
}
