package ai.careerpath.sandbox.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.util.FileSystemUtils;

/** The host as a guest must not reach it: a file, variables, listeners, a directory, and processes that outlive a run. */
final class HostObserver implements AutoCloseable {

    private static final int TELLTALE_LENGTH = 12;

    private final String secret = "secret-" + UUID.randomUUID();
    private final String token = "survivor-" + UUID.randomUUID();
    private final Path directory;
    private final Path canary;
    private final Path written;
    // An address of its own: on 127.0.0.1 it could get the port of a server that other tests have closed, and their
    // calls.
    private final InetAddress address = loopback();
    private final ServerSocketChannel tcp;
    private final DatagramChannel udp;
    private final ServerSocketChannel unix;

    HostObserver() throws IOException {
        directory = Files.createTempDirectory(Path.of("/var/tmp"), "careerpath-outside-");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
        canary = Files.writeString(directory.resolve("canary.txt"), secret);
        written = directory.resolve("pwned");
        tcp = ServerSocketChannel.open().bind(new InetSocketAddress(address, 0));
        udp = DatagramChannel.open().bind(new InetSocketAddress(address, 0));
        Path socket = directory.resolve("socket");
        unix = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rwxrwxrwx"));
        for (SelectableChannel each : List.of(tcp, udp, unix)) {
            each.configureBlocking(false);
        }
    }

    /** The code with the host's addresses in it. */
    String aim(String code) throws IOException {
        return code.replace("${CANARY}", canary.toString())
                .replace("${WRITE}", directory.toString())
                .replace("${HOST}", address.getHostAddress())
                .replace("${TCP}", port(tcp.getLocalAddress()))
                .replace("${UDP}", port(udp.getLocalAddress()))
                .replace("${UNIX}", directory.resolve("socket").toString())
                .replace("${TOKEN}", token);
    }

    /** What a run that printed {@code output} should not have been able to do. */
    List<String> harm(String output) throws IOException {
        List<String> found = new ArrayList<>();
        if (output.contains(secret)) {
            found.add("it read a file of the host");
        }
        for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
            // Guests have a PATH of their own, perhaps the same, and the JDK at the place where the service has it.
            boolean given =
                    variable.getKey().equals("PATH") || variable.getKey().equals("JAVA_HOME");
            if (!given && variable.getValue().length() >= TELLTALE_LENGTH && output.contains(variable.getValue())) {
                found.add("it read the variable " + variable.getKey());
            }
        }
        if (Files.exists(written)) {
            found.add("it wrote to the host");
        }
        if (tcp.accept() != null || unix.accept() != null || udp.receive(ByteBuffer.allocate(64)) != null) {
            found.add("it reached a listener");
        }
        if (output.contains("ESCAPED")) {
            found.add("it says so itself");
        }
        found.addAll(survivors());
        return found;
    }

    private List<String> survivors() throws IOException {
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (commandLine(process).contains(token)) {
                    found.add("process " + process.getFileName() + " survived");
                }
            }
        }
        return found;
    }

    private static InetAddress loopback() throws UnknownHostException {
        byte[] address = {127, 0, 0, 0};
        for (int i = 1; i < address.length; i++) {
            address[i] = (byte) ThreadLocalRandom.current().nextInt(2, 255);
        }
        return InetAddress.getByAddress(address);
    }

    private static String commandLine(Path process) {
        try {
            return Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private static String port(SocketAddress address) {
        return Integer.toString(((InetSocketAddress) address).getPort());
    }

    @Override
    public void close() throws IOException {
        tcp.close();
        udp.close();
        unix.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
