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
        for (String path : new String[] {"/opt/java/ai/careerpath/sandbox/process/guest/CompileJava.class", "/opt/java/evil.class",
                System.getProperty("java.home") + "/lib/modules", System.getProperty("java.home") + "/conf/security/java.security"})
            attempt(path, () -> java.nio.file.Files.write(java.nio.file.Path.of(path), new byte[1], java.nio.file.StandardOpenOption.WRITE));
        attempt("rename", () -> java.nio.file.Files.move(java.nio.file.Path.of("/opt/java"), java.nio.file.Path.of("/tmp/java")));
        attempt("link", () -> java.nio.file.Files.createLink(java.nio.file.Path.of("/tmp/java"), java.nio.file.Path.of(System.getProperty("java.home"), "bin/java")));
    }
}
