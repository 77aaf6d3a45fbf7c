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
        attempt("tcp", () -> new java.net.Socket("${HOST}", ${TCP}));
        attempt("http", () -> new java.net.URL("http://${HOST}:${TCP}/").openStream());
        attempt("unix", () -> java.nio.channels.SocketChannel.open(java.net.UnixDomainSocketAddress.of("${UNIX}")));
        try (var socket = new java.net.DatagramSocket()) {
            socket.send(new java.net.DatagramPacket(new byte[4], 4, new java.net.InetSocketAddress("${HOST}", ${UDP})));
        } catch (java.io.IOException e) {
            System.out.println("blocked " + e);
        }
    }
}
