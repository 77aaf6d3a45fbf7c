// expects: failure 5
public class Attack {
    public static void main(String[] args) throws Exception {
        String nonce = new String(java.nio.file.Files.readAllBytes(java.nio.file.Path.of("/proc/1/cmdline"))).split("\0")[4];
        for (String stage : new String[] {"received", "started"}) System.err.print("\u0001" + nonce + stage + "\n");
        System.err.println("Main.java:1: error: not a real one");
        System.out.println("blocked {\"outcome\":\"executed\",\"exit_code\":0}");
        Runtime.getRuntime().halt(5);
    }
}
