// What a REST API answers: the path names a thing, the method says what to do
// with it, and the status tells the client how it went.

import java.util.Map;
import java.util.TreeMap;

public class Main {
    record Response(int status, String body) {}

    private static final Map<Integer, String> TEAS = new TreeMap<>(Map.of(1, "green"));

    static Response answer(String method, String path, String body) {
        if (path.equals("/teas")) {
            return switch (method) {
                case "GET" -> new Response(200, TEAS.values().toString());
                case "POST" -> {
                    if (body.isBlank()) yield new Response(400, "a tea needs a name");
                    int id = TEAS.size() + 1;
                    TEAS.put(id, body);
                    yield new Response(201, "Location: /teas/" + id);
                }
                default -> new Response(405, "Allow: GET, POST");
            };
        }
        if (!path.matches("/teas/\\d{1,9}")) return new Response(404, "no such path");
        int id = Integer.parseInt(path.substring("/teas/".length()));
        return switch (method) {
            case "GET" -> new Response(TEAS.containsKey(id) ? 200 : 404, TEAS.getOrDefault(id, ""));
            case "PUT" -> new Response(TEAS.put(id, body) == null ? 201 : 200, body); // twice is like once
            case "DELETE" -> new Response(TEAS.remove(id) == null ? 404 : 204, "");
            default -> new Response(405, "Allow: GET, PUT, DELETE");
        };
    }

    public static void main(String[] args) {
        String[][] requests = {{"POST", "/teas", "mint"}, {"POST", "/teas", ""},
            {"GET", "/teas/2", ""}, {"PUT", "/teas/2", "ginger"}, {"PATCH", "/teas", ""},
            {"DELETE", "/teas/2", ""}, {"GET", "/teas/2", ""}};
        for (String[] request : requests) {
            Response response = answer(request[0], request[1], request[2]);
            System.out.println(request[0] + " " + request[1] + " -> " + response);
        }
    }
}
