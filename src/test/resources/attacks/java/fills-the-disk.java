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
        for (String directory : new String[] {"/tmp", "/dev/shm", "/code"})
            attempt(directory, () -> {
                for (int i = 0; i < 400; i++)
                    java.nio.file.Files.write(java.nio.file.Path.of(directory, "f" + i), new byte[1 << 20]);
                return "";
            });
    }
}
