// A test runner in small: it finds the tests of a class, gives each a fresh
// object, and goes on when one fails. Frameworks such as JUnit do no other.

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

public class Main {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Test {}

    static class CartTest {
        private final List<Integer> cart = new ArrayList<>(); // new for each test

        @Test void isEmptyAtFirst() {
            check(cart.isEmpty(), "nothing was put in");
        }

        @Test void addsPrices() {
            cart.add(5);
            cart.add(7);
            check(cart.stream().mapToInt(price -> price).sum() == 12, "5 and 7 make 12");
        }

        @Test void refusesNegativePrices() {
            cart.add(-1);
            check(cart.isEmpty(), "a price is not negative");
        }
    }

    static void check(boolean holds, String what) {
        if (!holds) throw new AssertionError(what);
    }

    public static void main(String[] args) throws Exception {
        int failed = 0;
        Method[] tests = CartTest.class.getDeclaredMethods();
        Arrays.sort(tests, Comparator.comparing(Method::getName)); // reflection promises no order
        for (Method test : tests) {
            if (!test.isAnnotationPresent(Test.class)) continue;
            try {
                test.invoke(new CartTest());
                System.out.println("ok    " + test.getName());
            } catch (InvocationTargetException e) {
                failed++;
                System.out.println("FAIL  " + test.getName() + ": " + e.getCause().getMessage());
            }
        }
        System.out.println(failed + " failed, which tells of a bug in the cart");
    }
}
