// A Spring service gets what it needs by its constructor, and an unchecked
// exception rolls back a @Transactional method. The rest stands in for Spring.

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

interface OrderService { void place(List<String> items); }

@Service
class StoredOrderService implements OrderService {
    private final List<String> orders; // a repository in real life

    StoredOrderService(List<String> orders) { this.orders = orders; } // the only one: no @Autowired needed

    @Override @Transactional
    public void place(List<String> items) {
        for (String item : items) {
            if (item.isBlank()) throw new IllegalArgumentException("an item needs a name");
            orders.add(item);
        }
    }
}

public class Main {
    static OrderService bean(OrderService target, List<String> table) {
        return (OrderService) Proxy.newProxyInstance(Main.class.getClassLoader(),
                new Class<?>[] {OrderService.class}, (proxy, method, args) -> {
                    var called = target.getClass().getMethod(method.getName(), method.getParameterTypes());
                    int before = table.size();
                    try {
                        return called.invoke(target, args);
                    } catch (InvocationTargetException e) {
                        if (called.isAnnotationPresent(Transactional.class)
                            && (e.getCause() instanceof RuntimeException || e.getCause() instanceof Error)) {
                            table.subList(before, table.size()).clear();
                        }
                        throw e.getCause();
                    }
                });
    }

    public static void main(String[] args) {
        List<String> table = new ArrayList<>();
        OrderService service = bean(new StoredOrderService(table), table);
        service.place(List.of("tea", "milk"));
        System.out.println("committed: " + table);
        try {
            service.place(List.of("bread", " ")); // the bread is stored when the exception comes
        } catch (IllegalArgumentException e) {
            System.out.println("rolled back: " + table + ", " + e.getMessage());
        }
    }
}

@interface Service {}
@Retention(RetentionPolicy.RUNTIME) @interface Transactional {}
