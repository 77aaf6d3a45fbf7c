import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Serves the files of a directory on a free loopback port, which it prints; ends by itself after five minutes. */
final class FileServer {

    private static final long LIFETIME_MINUTES = 5;

    private FileServer() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            Path file = directory.resolve(
                    Path.of(exchange.getRequestURI().getPath()).getFileName().toString());
            boolean found = Files.isRegularFile(file);
            exchange.sendResponseHeaders(found ? 200 : 404, found ? Files.size(file) : -1);
            if (found) {
                Files.copy(file, exchange.getResponseBody());
            }
            exchange.close();
        });
        server.start();
        System.out.println(server.getAddress().getPort());
        Executors.newSingleThreadScheduledExecutor().schedule(() -> System.exit(0), LIFETIME_MINUTES, TimeUnit.MINUTES);
    }
}
