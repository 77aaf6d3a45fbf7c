package ai.careerpath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a newcomer without any key gets: the whole job over HTTP, executed for real on any machine with a JDK. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "careerpath.env-file=none",
            "careerpath.weaviate.url=",
            "careerpath.friendli.token=",
            "careerpath.aci.api-key=",
            "careerpath.daytona.api-key=",
            "careerpath.validation.sandbox=local",
            "careerpath.validation.local.engine=wasm"
        })
class EmbeddedCareerPathTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "Frontend Developer, Machine Learning Engineer, 'HTML and CSS|JavaScript'",
        "Data Analyst, Data Engineer, 'SQL|Spreadsheets'",
        "QA Engineer, Site Reliability Engineer, Test Automation",
        "Nurse, Web Developer, Nursing"
    })
    void threeSkillsTheyLackEachWithCoursesAndCodeThatRan(String current, String target, String has) throws Exception {
        JsonNode path = path(Map.of("currentRole", current, "targetRole", target));

        Set<String> skills = new HashSet<>();
        path.get("skillsToLearn").forEach(skill -> skills.add(skill.asText()));
        assertThat(skills).hasSize(3).doesNotContain(has.split("\\|"));
        for (JsonNode skill : path.get("skillsWithCourses")) {
            assertThat(skill.get("why").asText()).endsWith(".");
            assertThat(skill.get("courses"))
                    .isNotEmpty()
                    .allSatisfy(course -> assertThat(course.get("url").asText()).startsWith("http"));
            JsonNode validation = skill.at("/code_snippet/validation");
            assertThat(validation.get("status").asText())
                    .as(() -> skill.get("skill") + ": " + validation)
                    .isEqualTo("Success");
            assertThat(validation.get("output").asText()).isNotBlank();
            assertThat(validation.get("sandbox").asText()).isEqualTo("local");
        }
        assertThat(path.at("/codeValidationResult/status").asText()).isEqualTo("Success");
        assertThat(path.get("steps"))
                .hasSize(5)
                .allSatisfy(step -> assertThat(step.get("status").asText()).isIn("embedded", "cached"));
    }

    @Test
    void codeInALanguageWithoutInterpreterIsShownAndSaidNotToHaveRun() throws Exception {
        JsonNode path = path(Map.of("currentRole", "Java backend developer", "targetRole", "Go developer"));

        JsonNode snippet = StreamSupport.stream(path.get("skillsWithCourses").spliterator(), false)
                .filter(skill -> skill.get("skill").asText().equals("Go"))
                .findFirst()
                .orElseThrow()
                .get("code_snippet");
        assertThat(snippet.get("code").asText()).contains("package main");
        assertThat(snippet.at("/validation/status").asText()).isEqualTo("Failure");
        assertThat(snippet.at("/validation/outcome").asText()).isEqualTo("unavailable");
        assertThat(snippet.at("/validation/details").asText()).contains("no Go interpreter");
    }

    @Test
    void knownSkillsAreNotRecommendedAgain() throws Exception {
        JsonNode before = path(Map.of("currentRole", "Nurse", "targetRole", "Web Developer"));
        String known = before.at("/skillsToLearn/0").asText();

        JsonNode after = path(Map.of(
                "currentRole",
                "Nurse",
                "targetRole",
                "Web Developer",
                "knownSkills",
                List.of(known.toUpperCase(Locale.ROOT))));

        assertThat(after.get("skillsToLearn"))
                .hasSize(3)
                .noneMatch(skill -> skill.asText().equals(known));
    }

    @Test
    void notesAreInTheLanguageOfTheAnswer() throws Exception {
        HttpResponse<String> response = http.send(
                request("/career-path", Map.of("currentRole", "Java backend developer", "targetRole", "Go developer"))
                        .header("Accept-Language", "fr-CA")
                        .build(),
                BodyHandlers.ofString());

        assertThat(response.headers().firstValue("Content-Language")).contains("fr");
        JsonNode steps = json.readTree(response.body()).get("steps");
        assertThat(steps.at("/0/reason").asText()).startsWith("WEAVIATE_URL n’est pas défini");
        assertThat(steps.at("/1/notes/0/kind").asText()).isEqualTo("not_configured");
        assertThat(steps.at("/1/notes/0/text").asText()).isEqualTo("FRIENDLI_TOKEN n’est pas défini");
        assertThat(steps.at("/4/reason").asText()).contains("pas d’outils locaux pour go (wasm: ");
    }

    @Test
    void anUnknownTargetGetsAnHonestAnswer() throws Exception {
        JsonNode path = path(Map.of("currentRole", "Nurse", "targetRole", "Underwater Basket Weaver"));

        assertThat(path.get("skillsToLearn")).isEmpty();
        assertThat(path.at("/codeValidationResult/status").asText()).isEqualTo("Skipped");
        assertThat(path.at("/steps/0/reason").asText()).contains("Underwater Basket Weaver");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "python|print(sum(range(5)))|executed|10",
                "javascript|console.log([1, 2, 3].map(n => n ** 2))|executed|[ 1, 4, 9 ]",
                "python|print('(|compile_error|''",
                "js|null.x|runtime_error|''",
                "go|package main|unavailable|''"
            })
    void codeOfAClientIsExecuted(String language, String code, String outcome, String output) throws Exception {
        JsonNode validation = post("/code-validations", Map.of("code", code, "language", language));

        assertThat(validation.get("outcome").asText()).as(validation.toString()).isEqualTo(outcome);
        assertThat(validation.get("output").asText().strip()).isEqualTo(output.replace("''", ""));
    }

    private JsonNode path(Map<String, ?> request) throws Exception {
        return post("/career-path", request);
    }

    private JsonNode post(String path, Map<String, ?> body) throws Exception {
        return json.readTree(
                http.send(request(path, body).build(), BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder request(String path, Map<String, ?> body) throws Exception {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
    }
}
