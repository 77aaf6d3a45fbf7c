// What Spring's container does at start, in plain Java: beans are built once by constructor
// injection, an auto-configured default steps back for your own bean, and cycles are refused.

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

public class Main {
    record Clock(String zone) {}
    record Greeter(Clock clock) {}
    record Controller(Greeter greeter, Clock clock) {}

    static class Container {
        final Map<Class<?>, Object> singletons = new HashMap<>();
        final Map<Class<?>, Function<Container, ?>> definitions = new HashMap<>(Map.of(
                Clock.class, c -> new Clock("UTC"), // auto-configuration, @ConditionalOnMissingBean
                Greeter.class, c -> new Greeter(c.get(Clock.class)),
                Controller.class, c -> new Controller(c.get(Greeter.class), c.get(Clock.class))));

        <T> Container bean(Class<T> type, Function<Container, T> factory) { // your own @Bean wins
            definitions.put(type, factory);
            return this;
        }

        <T> T get(Class<T> type) {
            if (!singletons.containsKey(type)) {
                var factory = definitions.remove(type); // gone while it runs: asking again is a cycle
                if (factory == null) throw new IllegalStateException("cycle through " + type.getSimpleName());
                singletons.put(type, factory.apply(this));
            }
            return type.cast(singletons.get(type));
        }
    }

    public static void main(String[] args) {
        System.out.println("defaults: " + new Container().get(Controller.class));
        var own = new Container().bean(Clock.class, c -> new Clock("Europe/Oslo"));
        System.out.println("own bean: " + own.get(Controller.class));
        try {
            new Container().bean(Clock.class, c -> c.get(Controller.class).clock()).get(Controller.class);
        } catch (IllegalStateException cycle) {
            System.out.println("refused: " + cycle.getMessage());
        }
    }
}
