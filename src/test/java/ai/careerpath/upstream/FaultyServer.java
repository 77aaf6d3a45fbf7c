package ai.careerpath.upstream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/** A server on the loopback address that reads a request properly and answers it however it is told to. */
public final class FaultyServer implements AutoCloseable {

    /** What is written back; the number counts the requests from 1. */
    public interface Behaviour {
        void answer(int request, Socket socket, OutputStream out) throws Exception;
    }

    private final ServerSocket listener;
    private final Behaviour behaviour;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong written = new AtomicLong();

    private FaultyServer(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        this.listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        start(this::accept);
    }

    public static FaultyServer that(Behaviour behaviour) {
        try {
            return new FaultyServer(behaviour);
        } catch (IOException e) {
            throw new IllegalStateException("no loopback port", e);
        }
    }

    /** Answers each request with these bytes, as they are, and closes the connection. */
    public static FaultyServer answering(String response) {
        return that((request, socket, out) -> out.write(response.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends 64 MiB of spaces as JSON, in pieces and without a length. */
    static FaultyServer sendingForLong() {
        byte[] piece = ("40000\r\n" + " ".repeat(0x40000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        return that((request, socket, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 256; i++) {
                out.write(piece);
            }
        });
    }

    /** Sends 64 MiB of zeros that gzip has made small. */
    static FaultyServer sendingABomb() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                gzip.write(zeros);
            }
        }
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
                + bomb.size() + "\r\n\r\n";
        return that((request, socket, out) -> {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(bomb.toByteArray());
        });
    }

    /** A whole response with its length. */
    public static String response(String statusAndHeaders, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 " + statusAndHeaders + "\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n"
                + body;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** The requests so far, each with its headers and body. */
    public List<String> requests() {
        return requests;
    }

    /** How many bytes the other side took before it hung up. */
    public long written() {
        return written.get();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            requests.add(read(socket.getInputStream()));
            behaviour.answer(requests.size(), socket, counting(socket.getOutputStream()));
        } catch (Exception e) {
            // The client may hang up at any moment: that is what is tested.
            open.remove(socket);
        }
    }

    private OutputStream counting(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                out.flush();
                written.addAndGet(length);
            }
        };
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("hung up in the middle of a request");
            }
            head.write(next);
        }
        String headers = head.toString(StandardCharsets.ISO_8859_1);
        int length = headers.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return headers + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "faulty-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
