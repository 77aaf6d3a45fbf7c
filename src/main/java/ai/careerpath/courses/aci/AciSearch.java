package ai.careerpath.courses.aci;

import ai.careerpath.model.Course;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Calls one search function of aci.dev. */
record AciSearch(Upstream aci, AciProperties properties) {

    /** The courses that the function finds for the skill, best first. */
    Mono<List<Course>> search(SearchFunction function, String skill, Deadline deadline) {
        Map<String, Object> request = Map.of(
                "function_input", function.inputFor(skill, properties.results()),
                "linked_account_owner_id", properties.requiredOwner());
        return aci.ask(
                web -> web.post()
                        .uri("/functions/{name}/execute", function.name())
                        .bodyValue(request),
                answer -> courses(function, answer),
                deadline);
    }

    /** A search that failed comes as HTTP 200 too, with {@code success: false}. */
    private List<Course> courses(SearchFunction function, JsonNode answer) {
        JsonNode success = answer.path("success");
        if (!success.isBoolean()) {
            throw aci.badPayload(Wording.note("payload.no-success", function.name()));
        }
        if (!success.booleanValue()) {
            String said = aci.clean(answer.path("error").asText(""));
            throw aci.failure(Wording.note(
                    "aci.failed", aci.name(), function.name(), said.isEmpty() ? Wording.note("no-reason") : said));
        }
        JsonNode data = answer.path("data");
        if (!data.isObject()) {
            throw aci.badPayload(Wording.note("payload.no-object", function.name()));
        }
        return function.results(data).stream()
                .map(CourseReader::course)
                .flatMap(Optional::stream)
                .toList();
    }
}
