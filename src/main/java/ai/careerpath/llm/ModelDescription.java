package ai.careerpath.llm;

import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.UpstreamProbe;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Asks a model server whether it has the model.
 *
 * @param variables how the names of the environment variables for this model begin
 */
record ModelDescription(Upstream server, String variables, String model) {

    /** How many other models are named. */
    private static final int NAMED = 5;

    /**
     * Returns the facts for people. A server that is there and does not tell its models, or tells others, may still
     * answer questions: that is a warning.
     */
    Mono<Map<String, Object>> ask(Deadline deadline) {
        return server.ask(web -> web.get().uri("/models"), this::listed, deadline)
                .onErrorResume(UpstreamException.class, this::notListed);
    }

    private Map<String, Object> listed(JsonNode answer) {
        JsonNode models = answer.path("data");
        if (!models.isArray()) {
            throw server.badPayload(Wording.note("payload.no-models", variables));
        }
        List<String> ids = new ArrayList<>();
        models.forEach(entry -> ids.add(server.clean(entry.path("id").asText(""))));
        Map<String, Object> facts = facts();
        // Ollama lists the version that a name without one means.
        if (ids.contains(model) || ids.contains(model + ":latest")) {
            facts.put("listed", true);
        } else {
            facts.put(
                    UpstreamProbe.WARNING,
                    "the server does not list this model, check " + variables + "_MODEL; it lists " + some(ids));
        }
        return facts;
    }

    private static String some(List<String> ids) {
        if (ids.isEmpty()) {
            return "none";
        }
        String first = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        return ids.size() > NAMED ? first + " and " + (ids.size() - NAMED) + " more" : first;
    }

    private Mono<Map<String, Object>> notListed(UpstreamException failure) {
        Integer status = failure.status();
        if (status == null || status < 400 || status >= 500 || failure.isCredentials()) {
            return Mono.error(failure);
        }
        Map<String, Object> facts = facts();
        facts.put(
                UpstreamProbe.WARNING,
                "the server does not tell its models (" + failure.getMessage() + "); check " + variables
                        + "_BASE_URL where questions fail too");
        return Mono.just(facts);
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("model", model);
        return facts;
    }
}
