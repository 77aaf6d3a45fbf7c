package ai.careerpath.cache;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real Redis on the loopback interface, with a password and without files. */
final class TestRedis implements AutoCloseable {

    static final String PASSWORD = "canary-password";

    private static final Path PROGRAM = Path.of("/usr/bin/redis-server");
    private static final int TRIES = 5;

    private final int port;
    private Process process;

    private TestRedis(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Skips the test, and says so, where there is no Redis. */
    static TestRedis start() throws IOException {
        assumeTrue(Files.isExecutable(PROGRAM), "Skipped: no redis-server on this machine, install redis-server");
        for (int i = 0; i < TRIES; i++) {
            int port = freePort();
            Process process = launch(port);
            if (process.isAlive()) {
                return new TestRedis(process, port);
            }
        }
        throw new IOException("redis-server does not start");
    }

    /** As after a crash: all connections are lost, and all that was remembered. */
    void restart() throws IOException {
        close();
        process = launch(port);
    }

    String url() {
        return "redis://:" + PASSWORD + "@127.0.0.1:" + port;
    }

    String urlWithPassword(String password) {
        return "redis://:" + password + "@127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the server is ready, or has given up. */
    private static Process launch(int port) throws IOException {
        Process process = new ProcessBuilder(command(port))
                .redirectErrorStream(true)
                .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("Ready to accept connections")) {
                return process;
            }
        }
        process.destroyForcibly().onExit().join();
        return process;
    }

    private static List<String> command(int port) {
        return List.of(
                PROGRAM.toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--requirepass",
                PASSWORD,
                "--save",
                "",
                "--appendonly",
                "no");
    }

    // Another process may take it in between; then the next try has another one.
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
