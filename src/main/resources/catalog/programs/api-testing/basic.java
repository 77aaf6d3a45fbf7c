// Tests of an API ask over HTTP and check status, body and what must not work.
// The API is a small server here, on a port that is free.

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Main {
    static HttpServer start() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/teas/1", exchange -> {
            boolean isRead = exchange.getRequestMethod().equals("GET");
            byte[] body = isRead ? "{\"name\": \"green\"}".getBytes() : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(isRead ? 200 : 405, isRead ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    static void check(String what, boolean holds) {
        System.out.println((holds ? "ok    " : "FAIL  ") + what);
    }

    public static void main(String[] args) throws Exception {
        HttpServer server = start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest.Builder tea = HttpRequest.newBuilder(base.resolve("/teas/1"));
        HttpResponse<String> read = client.send(tea.GET().build(), HttpResponse.BodyHandlers.ofString());
        check("a tea is found", read.statusCode() == 200);
        check("it is JSON", read.headers().firstValue("Content-Type").orElse("").contains("json"));
        check("it has a name", read.body().matches("\\{\"name\": \"\\w+\"}"));
        var deleted = client.send(tea.DELETE().build(), HttpResponse.BodyHandlers.discarding());
        check("nobody deletes it", deleted.statusCode() == 405);
        server.stop(0);
    }
}
