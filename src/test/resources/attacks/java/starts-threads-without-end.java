// expects: bounded
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
        for (int i = 0; i < 100000; i++)
            new Thread(() -> { try { Thread.sleep(100000); } catch (InterruptedException e) { } }).start();
    }
}
