// Three patterns that take out what changes: Strategy an algorithm, Decorator
// what is added around it, Observer who is told.

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Main {
    /** Strategy: the basket does not know how a price comes about. */
    interface Pricing {
        int cents(int cents);
    }

    static Pricing regular() {
        return cents -> cents;
    }

    /** Decorator: is a Pricing, has a Pricing, and adds to what that one says. */
    record PercentOff(int percent, Pricing inner) implements Pricing {
        @Override public int cents(int cents) {
            return inner.cents(cents) * (100 - percent) / 100;
        }
    }

    record Coupon(int off, Pricing inner) implements Pricing {
        @Override public int cents(int cents) {
            return Math.max(0, inner.cents(cents) - off);
        }
    }

    /** Observer: the basket tells whoever asked to be told. */
    static final class Basket {
        private final List<Consumer<Integer>> listeners = new ArrayList<>();
        private Pricing pricing = regular();
        private int cents;

        void onTotal(Consumer<Integer> listener) { listeners.add(listener); }
        void add(int price) { cents += price; tell(); }
        void use(Pricing other) { pricing = other; tell(); }
        private void tell() { listeners.forEach(listener -> listener.accept(pricing.cents(cents))); }
    }

    public static void main(String[] args) {
        var basket = new Basket();
        basket.onTotal(total -> System.out.println("total " + total));
        basket.onTotal(total -> System.out.println(total >= 5000 ? "  sent free" : "  sent for 490"));
        basket.add(6000);
        basket.use(new PercentOff(10, regular()));
        basket.use(new Coupon(500, new PercentOff(10, regular()))); // the coupon comes off the lower price
        basket.use(new PercentOff(10, new Coupon(500, regular()))); // the order matters
    }
}
