// expects: success
public class Halts {
    public static void main(String[] args) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(0)));
        throw new IllegalStateException("uncaught");
    }
}
