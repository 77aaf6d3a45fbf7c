// Functions as values: they are passed, returned and composed; data is copied
// instead of changed, and what may be missing says so in its type.

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

public class Main {
    record Line(String item, int count) {
        Line plus(int more) {
            return new Line(item, count + more); // a record never changes
        }
    }

    static Function<Integer, Integer> add(int more) {
        return price -> price + more; // a function that returns one
    }

    static Optional<Line> find(List<Line> cart, String item) {
        return cart.stream().filter(line -> line.item().equals(item)).findFirst();
    }

    public static void main(String[] args) {
        Function<Integer, String> finalPrice =
                add(5).andThen(price -> Math.round(price * 1.2f)).andThen(price -> price + " euros");
        System.out.println(finalPrice.apply(45) + ", " + finalPrice.apply(95));

        List<Line> cart = List.of(new Line("tea", 1), new Line("mug", 2));
        List<Line> more = cart.stream().map(line -> line.item().equals("tea") ? line.plus(1) : line).toList();
        System.out.println(cart.get(0) + " -> " + more.get(0));

        System.out.println(find(more, "tea").map(Line::count).orElse(0) + " tea, "
                + find(more, "jam").map(Line::count).orElse(0) + " jam");
        Map<Integer, List<String>> byLength = List.of("tea", "mug", "jam", "bread").stream()
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        System.out.println(byLength);
    }
}
