// A Spring service gets what it needs by its constructor, and an unchecked
// exception rolls back a @Transactional method. The rest stands in for Spring.

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.*;
import java.util.*;

interface OrderService {
    void place(List<String> items);
}

@Service
class StoredOrderService implements OrderService {
    private final List<String> orders; // a repository in real life

    StoredOrderService(List<String> orders) { // the only constructor: no @Autowired needed
        this.orders = orders;
    }

    @Override
    @Transactional
    public void place(List<String> items) {
        orders.addAll(items);
        if (items.contains("")) throw new IllegalArgumentException("an item needs a name");
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
                        boolean undo = called.isAnnotationPresent(Transactional.class)
                                && e.getCause() instanceof RuntimeException;
                        if (undo) table.subList(before, table.size()).clear();
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
            service.place(List.of("bread", ""));
        } catch (IllegalArgumentException e) {
            System.out.println("rolled back: " + table + ", " + e.getMessage());
        }
    }
}

@interface Service {}
@Retention(RetentionPolicy.RUNTIME) @interface Transactional {}
