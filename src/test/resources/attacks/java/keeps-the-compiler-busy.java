// expects: compile-or-limit
import java.util.function.*;
class Busy {
    static <T, R> R call(Function<T, R> f, T t) { return f.apply(t); }
    static <A, B> Function<A, B> same(Function<A, B> f) { return f; }
    Object o = same(a -> same(b -> same(c -> same(d -> same(e -> same(f -> same(g -> same(h -> same(i -> same(j -> same(k ->
            same(l -> same(m -> same(n -> a)))))))))))))).apply(1);
    public static void main(String[] args) { System.out.println(new Busy().o); }
}
