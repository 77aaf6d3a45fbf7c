// expects: bounded
public class Attack {
    public static void main(String[] args) throws Exception {
        new ProcessBuilder("/bin/sh", "-c", "trap '' TERM; kill -TERM 0; kill -TERM -1; renice -n 19 -g 0; true").start().waitFor();
        System.out.println("blocked");
        Runtime.getRuntime().halt(0);
    }
}
