// expects: success
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
        new ProcessBuilder("setsid", "/bin/sh", "-c", "trap '' TERM; while :; do sleep 1; done", "${TOKEN}").inheritIO().start();
        System.out.println("blocked");
    }
}
