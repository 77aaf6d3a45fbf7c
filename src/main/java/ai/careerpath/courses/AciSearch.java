package ai.careerpath.courses;

import ai.careerpath.model.Course;
import ai.careerpath.model.Deadline;
import ai.careerpath.upstream.Upstream;
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
            throw aci.badPayload("it does not say whether " + function + " succeeded");
        }
        if (!success.booleanValue()) {
            String said = aci.clean(answer.path("error").asText("no reason given"));
            throw aci.failure("could not run " + function + ": " + said);
        }
        JsonNode data = answer.path("data");
        if (!data.isObject()) {
            throw aci.badPayload("the data of " + function + " is not an object");
        }
        return function.results(data).stream()
                .map(CourseReader::course)
                .flatMap(Optional::stream)
                .toList();
    }
}
