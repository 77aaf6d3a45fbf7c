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
        var unsafe = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        unsafe.setAccessible(true);
        var memory = (sun.misc.Unsafe) unsafe.get(null);
        for (;;) {
            long block = memory.allocateMemory(16 << 20);
            memory.setMemory(block, 16 << 20, (byte) 1);
        }
    }
}
