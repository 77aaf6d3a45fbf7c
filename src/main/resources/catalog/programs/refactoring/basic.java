// Replacing a conditional by polymorphism: what the old code answers is held at
// the edges first, and a step that changes an answer is seen at once.

import java.util.Map;

public class Main {
    /** Before: a new kind means another branch, here and wherever else kinds are told apart. */
    static int before(String kind, int grams) {
        if (kind.equals("letter")) {
            return grams <= 20 ? 95 : 180;
        } else if (kind.equals("parcel")) {
            return 549 + (grams > 2000 ? (grams - 2000 + 999) / 1000 * 120 : 0);
        }
        throw new IllegalArgumentException(kind);
    }

    /** After: a kind has its rule, and a new kind is a new class. */
    interface Shipment { int cents(int grams); }

    record Letter() implements Shipment {
        @Override public int cents(int grams) { return grams <= 20 ? 95 : 180; }
    }
    record Parcel() implements Shipment {
        @Override public int cents(int grams) { return 549 + startedKilos(grams - 2000) * 120; }
        private static int startedKilos(int grams) { return Math.max(0, (grams + 999) / 1000); }
    }

    static void compare(String title, Map<String, Shipment> after) {
        int same = 0;
        for (var kind : after.entrySet()) {
            for (int grams : new int[] {1, 20, 21, 2000, 2001, 3000, 3001}) {
                int was = before(kind.getKey(), grams), is = kind.getValue().cents(grams);
                if (is == was) same++;
                else System.out.printf("  %s of %d g: was %d, is %d%n", kind.getKey(), grams, was, is);
            }
        }
        System.out.println(title + ": " + same + " answers as before");
    }

    public static void main(String[] args) {
        compare("rounded down", Map.of("parcel", grams -> 549 + Math.max(0, grams - 2000) / 1000 * 120));
        compare("as classes", Map.of("letter", new Letter(), "parcel", new Parcel()));
    }
}
