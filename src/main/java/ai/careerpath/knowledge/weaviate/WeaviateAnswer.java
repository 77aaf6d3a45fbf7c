package ai.careerpath.knowledge.weaviate;

import ai.careerpath.model.JobProfile;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.upstream.http.UpstreamText;
import ai.careerpath.wording.Excerpt;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what Weaviate found. Documents are foreign text: everything in them is cut to a length and cleaned. */
record WeaviateAnswer(Upstream weaviate, WeaviateProperties properties) {

    private static final int LONGEST_TITLE = 120;

    /**
     * Returns the documents in an answer, best first.
     *
     * @throws UpstreamException for errors that came with HTTP 200
     */
    List<WeaviateDocument> documents(JsonNode answer, WeaviateClass schema) {
        refuseErrors(answer);
        JsonNode found = answer.path("data").path("Get").path(properties.className());
        if (!found.isArray()) {
            throw weaviate.badPayload(Wording.note("payload.no-list", properties.className()));
        }
        List<WeaviateDocument> documents = new ArrayList<>();
        for (JsonNode document : found) {
            String title = text(document.path("title"));
            if (!title.isEmpty()) {
                documents.add(document(title, document, schema));
            }
        }
        return documents;
    }

    /**
     * Returns the number of documents in the class.
     *
     * @throws UpstreamException for errors that came with HTTP 200
     */
    int count(JsonNode answer) {
        refuseErrors(answer);
        JsonNode count = answer.path("data")
                .path("Aggregate")
                .path(properties.className())
                .at("/0/meta/count");
        if (!count.isIntegralNumber()) {
            throw weaviate.badPayload(Wording.note("payload.no-count", properties.className()));
        }
        return count.intValue();
    }

    private void refuseErrors(JsonNode answer) {
        JsonNode errors = answer.path("errors");
        if (!errors.isEmpty()) {
            throw failure(errors.path(0).path("message").asText(""));
        }
    }

    /** Texts as recorded of a real server, see the stub of the tests. */
    private UpstreamException failure(String message) {
        String name = properties.className();
        if (message.startsWith("Cannot query field \"" + name + "\"")) {
            return refusal("no-class", name);
        }
        if (message.contains("request was without tenant")) {
            return refusal("by-tenants", name);
        }
        if (message.startsWith("Unknown argument \"tenant\"")) {
            return refusal("without-tenants", name);
        }
        if (message.contains("tenant not found")) {
            return refusal("no-tenant", String.valueOf(properties.tenant()), name);
        }
        if (message.contains("tenant not active")) {
            return refusal("tenant-off", String.valueOf(properties.tenant()));
        }
        return refusal("query-refused", weaviate.clean(message));
    }

    /** A refusal in the words of {@code weaviate.<kind>}, which has the name of the upstream as its first value. */
    UpstreamException refusal(String kind, Object... values) {
        Object[] all =
                Stream.concat(Stream.of(weaviate.name()), Stream.of(values)).toArray();
        return weaviate.refusal(Wording.note("weaviate." + kind, all));
    }

    private static WeaviateDocument document(String title, JsonNode document, WeaviateClass schema) {
        String shortTitle = Excerpt.of(title, LONGEST_TITLE);
        JobProfile profile = new JobProfile(
                shortTitle,
                text(document.path("description")),
                text(document.path("category")),
                DocumentSkills.of(document.path("skills")),
                "weaviate: " + shortTitle);
        JsonNode additional = document.path("_additional");
        return new WeaviateDocument(
                additional.path("id").asText(""), profile, certainty(additional.path("distance"), schema));
    }

    /** Of the metrics only cosine has a scale: its distance goes from 0 to 2. */
    private static @Nullable Double certainty(JsonNode distance, WeaviateClass schema) {
        return distance.isNumber() && schema.metric().equals(WeaviateClass.COSINE)
                ? Double.valueOf(1 - distance.doubleValue() / 2)
                : null;
    }

    private static String text(JsonNode field) {
        return field.isTextual() ? UpstreamText.clean(field.textValue()) : "";
    }
}
