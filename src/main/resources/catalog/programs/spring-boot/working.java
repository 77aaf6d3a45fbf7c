// A Spring service gets what it needs through its constructor; a proxy around
// it begins and ends the transaction, as @Transactional does.

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

interface OrderService {
    void place(List<String> items);
}

// In Spring: @Service, and @Transactional on the method.
final class StoredOrders implements OrderService {

    private final List<String> orders;

    StoredOrders(List<String> orders) { // the only constructor: no @Autowired needed
        this.orders = orders;
    }

    @Override
    public void place(List<String> items) {
        orders.addAll(items);
        if (orders.contains("")) throw new IllegalArgumentException("an item needs a name");
    }
}

public class Main {

    static OrderService transactional(OrderService target, List<String> table) {
        return (OrderService) Proxy.newProxyInstance(Main.class.getClassLoader(),
                new Class<?>[] {OrderService.class}, (proxy, method, args) -> {
                    List<String> before = List.copyOf(table);
                    try {
                        method.invoke(target, args);
                        System.out.println("commit");
                        return null;
                    } catch (InvocationTargetException e) {
                        table.clear();
                        table.addAll(before);
                        System.out.println("rollback");
                        throw e.getCause();
                    }
                });
    }

    public static void main(String[] args) {
        List<String> table = new ArrayList<>();
        OrderService service = transactional(new StoredOrders(table), table);
        service.place(List.of("tea", "milk"));
        try {
            service.place(List.of("bread", ""));
        } catch (IllegalArgumentException e) {
            System.out.println("refused: " + e.getMessage());
        }
        System.out.println("stored: " + table);
    }
}
