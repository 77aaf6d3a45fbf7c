// expects: time
public class Attack {
    interface Action { Object run() throws Throwable; }

    static void attempt(String name, Action action) {
        try {
            System.out.println("ESCAPED " + name + " " + action.run());
        } catch (Throwable e) {
            System.out.println("blocked " + name + " " + e);
        }
    }

    public static void main(String[] args) throws Throwable {
        System.out.println("blocked");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> { for (;;) { } }));
        for (;;) { try { Thread.sleep(Long.MAX_VALUE); } catch (Throwable e) { } }
    }
}
