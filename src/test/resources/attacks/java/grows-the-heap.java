// expects: memory
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
        var all = new java.util.ArrayList<byte[]>();
        for (;;) all.add(new byte[1 << 20]);
    }
}
