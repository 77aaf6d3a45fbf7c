package ai.careerpath.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class ExercisesHttpTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"docker, docker", "Docker, docker", "CI%20CD, ci-cd", "ci-cd, ci-cd", "C%2B%2B, cpp", "C, c"})
    void exercisesAreFoundByEveryNameOfASkill(String skill, String id) throws Exception {
        HttpResponse<String> response = get(skill);

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode exercise = json.readTree(response.body()).get(0);
        assertThat(exercise.get("skill").asText()).isEqualTo(id);
        assertThat(exercise.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("skill", "task", "language", "starter", "tests");
        assertThat(exercise.get("tests").get(0).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("name", "stdin", "args", "expected");
    }

    @Test
    void skillWithoutAnExerciseHasAnEmptyList() throws Exception {
        assertThat(get("negotiation").body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({"juggling", "..%252f..%252fapplication", "%20"})
    void unknownSkillIsAProblem(String skill) throws Exception {
        HttpResponse<String> response = get(skill);

        assertThat(response.statusCode()).isEqualTo(404);
        JsonNode problem = json.readTree(response.body());
        assertThat(problem.get("type").asText()).isEqualTo("urn:problem-type:careerpath:not-found");
        assertThat(problem.get("detail").asText()).isEqualTo("No skill of the catalogue has this id, name or alias.");
        assertThat(problem.get("traceId").asText()).hasSize(32);
    }

    private HttpResponse<String> get(String skill) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + port + "/skills/" + skill + "/exercises");
        return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
