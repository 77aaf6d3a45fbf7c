// expects: blocked
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
        for (String path : new String[] {"${CANARY}", "/etc/shadow", "/proc/1/root${CANARY}", "/root/.m2/settings.xml"})
            attempt(path, () -> java.nio.file.Files.readString(java.nio.file.Path.of(path)));
    }
}
