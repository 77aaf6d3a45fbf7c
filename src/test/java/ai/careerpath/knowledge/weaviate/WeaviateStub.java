package ai.careerpath.knowledge.weaviate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Behaves as Weaviate 1.40 was recorded to: finds by words, and by meaning where the class has a vectorizer; refuses what
 * the real one refuses, in its words.
 */
final class WeaviateStub implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NAME = "JobKnowledge";
    private static final Pattern FIELDS = Pattern.compile("limit:\\d+[^)]*\\)\\{(.*) _additional\\{");

    private final HttpServer server;
    private final List<Indexed> documents = new ArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** The error of every search by meaning; null when it works. */
    volatile @Nullable String meaningFails;

    /** The schema of the class; null when there is no class at all. */
    volatile @Nullable String schema = schema("none", "cosine", "text[]");

    WeaviateStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    static String schema(String vectorizer, String metric, String skills) {
        return """
                {"class":"JobKnowledge","multiTenancyConfig":{"enabled":false},"vectorizer":"%s",
                 "vectorIndexConfig":{"distance":"%s"},"properties":[
                 {"dataType":["text"],"indexSearchable":true,"name":"title"},
                 {"dataType":["text"],"indexSearchable":true,"name":"description"},
                 {"dataType":["text"],"indexSearchable":true,"name":"category"},
                 {"dataType":["%s"],"name":"skills","nestedProperties":[{"name":"name","dataType":["text"]}]}]}""".formatted(vectorizer, metric, skills);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The bodies of the GraphQL requests, and the paths of the others. */
    List<String> requests() {
        return requests;
    }

    void add(Object document) {
        ObjectNode whole = JSON.valueToTree(document);
        JsonNode properties = whole.path("properties");
        documents.add(new Indexed(
                whole,
                words(properties.path("title").asText()),
                words(properties.path("description").asText())));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            requests.add(path.equals("/v1/graphql") ? body : path);
            if (path.equals("/v1/graphql") && schema == null) {
                send(
                        exchange,
                        422,
                        "{\"error\":[{\"message\":\"no graphql provider present, this is most likely because no schema is"
                                + " present. Import a schema first!\"}]}");
            } else if (path.equals("/v1/graphql")) {
                send(exchange, 200, JSON.writeValueAsString(graphql(JSON.readTree(body))));
            } else if (path.equals("/v1/meta")) {
                send(exchange, 200, "{\"hostname\":\"http://[::]:8080\",\"modules\":{},\"version\":\"1.40.0-dev\"}");
            } else if (schema != null) {
                send(exchange, 200, schema);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private Object graphql(JsonNode request) throws IOException {
        String query = request.path("query").textValue();
        JsonNode known = JSON.readTree(schema);
        boolean vectorizer = !known.path("vectorizer").asText().equals("none");
        if (query.contains(":Int")) {
            return error("interface conversion: interface {} is int64, not int");
        }
        if (query.contains("tenant:")) {
            return error("Unknown argument \"tenant\" on field \"JobKnowledge\" of type \"GetObjectsObj\".");
        }
        if (query.contains("nearText") && !vectorizer) {
            return error(
                    "Unknown argument \"nearText\" on field \"JobKnowledge\" of type \"GetObjectsObj\". Did you mean"
                            + " \"nearObject\" or \"nearVector\"?");
        }
        if (query.contains("certainty")
                && !known.at("/vectorIndexConfig/distance").asText().equals("cosine")) {
            return error("can't compute and return certainty when vector index is configured with l2-squared distance");
        }
        if (query.contains("Aggregate")) {
            return Map.of(
                    "data",
                    Map.of("Aggregate", Map.of(NAME, List.of(Map.of("meta", Map.of("count", documents.size()))))));
        }
        String refused = refusedField(query, known);
        if (refused != null) {
            return error(refused);
        }
        if (query.contains("nearText") && meaningFails != null) {
            return error(meaningFails);
        }
        boolean byWords = query.contains("bm25");
        String asked = byWords
                ? request.at("/variables/q").textValue()
                : request.at("/variables/c/0").textValue();
        return Map.of("data", Map.of("Get", Map.of(NAME, found(asked, byWords))));
    }

    private static @Nullable String refusedField(String query, JsonNode schema) {
        Matcher fields = FIELDS.matcher(query);
        if (!fields.find()) {
            return "Syntax Error GraphQL request";
        }
        Set<String> names = StreamSupport.stream(schema.path("properties").spliterator(), false)
                .map(property -> property.path("name").asText())
                .collect(Collectors.toSet());
        for (String field : Objects.requireNonNull(fields.group(1)).split(" ")) {
            String name = field.replaceAll("\\{.*", "");
            if (!names.contains(name)) {
                return "Cannot query field \"" + name + "\" on type \"JobKnowledge\".";
            }
        }
        boolean objects = schema.toString().contains("object[]");
        return objects && query.contains(" skills ")
                ? "Field \"skills\" of type \"[JobKnowledge_skills_object]\" must have a sub selection."
                : null;
    }

    private static Object error(String message) {
        return Map.of("errors", List.of(Map.of("message", message)));
    }

    private record Indexed(ObjectNode document, Set<String> title, Set<String> text) {
        double score(Set<String> asked) {
            return asked.stream()
                            .mapToDouble(word -> (title.contains(word) ? 3.0 : 0) + (text.contains(word) ? 1.0 : 0))
                            .sum()
                    / (4.0 * Math.max(title.size(), asked.size()));
        }
    }

    private record Scored(ObjectNode document, double score) {}

    private List<ObjectNode> found(String asked, boolean byWords) {
        Set<String> words = words(asked);
        return documents.stream()
                .map(indexed -> new Scored(indexed.document(), indexed.score(words)))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingDouble(scored -> -scored.score()))
                .limit(5)
                .map(scored -> shown(scored, byWords))
                .toList();
    }

    private static ObjectNode shown(Scored scored, boolean byWords) {
        ObjectNode shown = scored.document().path("properties").deepCopy();
        ObjectNode additional = shown.putObject("_additional")
                .put("id", scored.document().path("id").asText());
        if (byWords) {
            additional.put("score", Double.toString(scored.score()));
        } else {
            additional.put("distance", 1 - Math.min(1, scored.score()));
        }
        return shown;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+")));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
