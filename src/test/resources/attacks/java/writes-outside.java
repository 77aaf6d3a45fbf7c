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

    static int exit(String... command) throws Exception {
        int code = new ProcessBuilder(command).start().waitFor();
        if (code != 0) throw new IllegalStateException("exit " + code);
        return code;
    }

    public static void main(String[] args) throws Throwable {
        for (String path : new String[] {"${WRITE}/pwned", "/usr/pwned", "/etc/passwd", "/opt/java/pwned", "/proc/sys/kernel/core_pattern"})
            attempt(path, () -> java.nio.file.Files.writeString(java.nio.file.Path.of(path), "x"));
        attempt("unshare", () -> exit("unshare", "-Ur", "true"));
        attempt("mount", () -> exit("mount", "-t", "tmpfs", "none", "/tmp"));
    }
}
