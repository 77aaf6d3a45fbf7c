// expects: no-secret
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
        System.out.println("blocked " + System.getenv() + System.getProperties());
        try {
            System.out.println(java.nio.file.Files.readString(java.nio.file.Path.of("/proc/1/environ")));
        } catch (java.io.IOException e) {
            System.out.println("blocked " + e);
        }
        ProcessHandle.allProcesses().forEach(p -> System.out.println(p.info()));
    }
}
