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
        java.nio.file.Files.write(java.nio.file.Path.of("/tmp/evil.so"), new byte[] {0x7f, 'E', 'L', 'F'});
        attempt("load", () -> { System.load("/tmp/evil.so"); return ""; });
        attempt("load from the host", () -> { System.load("${CANARY}"); return ""; });
        attempt("attach to the compiler", () -> Class.forName("com.sun.tools.attach.VirtualMachine").getMethod("attach", String.class).invoke(null, "1"));
        attempt("agent", () -> Class.forName("Agent", true, new java.net.URLClassLoader(new java.net.URL[] {new java.net.URL("file:/opt/spring/")})));
        attempt("the service's classes", () -> Class.forName("ai.careerpath.CareerPathApplication"));
        attempt("serviceability", () -> java.nio.file.Files.list(java.nio.file.Path.of("/tmp")).filter(p -> p.toString().contains("hsperfdata")).findAny().orElseThrow());
        attempt("memory of process 1", () -> new java.io.RandomAccessFile("/proc/1/mem", "rw"));
    }
}
