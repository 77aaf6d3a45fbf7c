// expects: compile-or-limit
import java.util.Map;
class Busy {
    static <T> Map<T, T> twice(T t) { return Map.of(t, t); }
    public static void main(String[] args) {
        var doubled =
                twice(twice(twice(twice(twice(twice(twice(twice(
                twice(twice(twice(twice(twice(twice(twice(twice(
                twice(twice(twice(twice(twice(twice(twice(twice(1))))))))))))))))))))))));
    }
}
