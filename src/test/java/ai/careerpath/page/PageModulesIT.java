package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The modules without a document, each function by itself. */
class PageModulesIT extends PageTest {

    @BeforeEach
    void openPage() {
        page.open(service.url("/"));
    }

    @Test
    void roleIsTidiedLikeTheServiceDoes() {
        assertThat(in("role", "module.tidyRole('  \\uFF24ata Analyst\\n')").asText())
                .isEqualTo("Data Analyst");
        assertThat(in("role", "module.complaintAbout('Data\\u0000Analyst', 'x')")
                        .asText())
                .contains("control characters");
        assertThat(in("role", "module.complaintAbout('\\u{1F469}'.repeat(120), 'x')")
                        .isNull())
                .isTrue();
    }

    @Test
    void knownSkillsAreCutAtSeparatorsAndNamedOnce() {
        assertThat(in(
                                "known-skills",
                                "module.addKnownSkills(['SQL'], module.separated(' Sql, Python ;;C++\\nMachine   Learning\\t,\\uFF27o'))")
                        .toString())
                .isEqualTo("{\"skills\":[\"SQL\",\"Python\",\"C++\",\"Machine Learning\",\"Go\"],\"complaint\":null}");
    }

    @Test
    void fiftyKnownSkillsAreTheMost() {
        JsonNode result =
                in("known-skills", "module.addKnownSkills([], Array.from({ length: 51 }, (_, i) => `skill ${i}`))");
        assertThat(result.get("skills")).hasSize(50);
        assertThat(result.get("complaint").asText()).contains("50 skills");
        assertThat(in("known-skills", "module.addKnownSkills([], ['x'.repeat(121)])")
                        .get("complaint")
                        .asText())
                .contains("120 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Data Analyst", "R&D + C# = 100%?", "Ärztin für 内科", "a=b&to=c", "<script>"})
    void requestSurvivesTheAddress(String role) {
        JsonNode request = in(
                "url-state",
                "module.readQuery(module.writeQuery({ currentRole: %1$s, targetRole: %1$s, knownSkills: ['C++', 'R&D', 'a, b; c', 'd\\\\,e'] }))"
                        .formatted(ChromiumPage.quoted(role)));

        assertThat(request.get("currentRole").asText()).isEqualTo(role);
        assertThat(request.get("targetRole").asText()).isEqualTo(role);
        assertThat(request.get("knownSkills").toString()).isEqualTo("[\"C++\",\"R&D\",\"a, b; c\",\"d\\\\,e\"]");
    }

    @Test
    void addressWithoutARequestIsAnEmptyOne() {
        assertThat(in("url-state", "module.readQuery('')").toString())
                .isEqualTo("{\"currentRole\":\"\",\"targetRole\":\"\",\"knownSkills\":[]}");
        assertThat(in("url-state", "module.readQuery('?known=a&known=b,a')")
                        .get("knownSkills")
                        .toString())
                .isEqualTo("[\"a\",\"b\"]");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "https://example.org/a, https://example.org/a",
                "HTTP://example.org, http://example.org/",
                "javascript:alert(1), null",
                "'  JaVaScRiPt:alert(1)', null",
                "data:text/html;base64;x, null",
                "file:///etc/passwd, null",
                "//example.org, null",
                "/relative, null",
                "https://user@example.org/, null",
                "'', null"
            })
    void onlyPlainWebAddressesAreSafeLinks(String address, String link) {
        JsonNode result = in("links", "module.safeLink(" + ChromiumPage.quoted(address) + ")");
        assertThat(result.isNull() ? null : result.asText()).isEqualTo(link);
    }

    @Test
    void curlCommandReachesTheShellAsItIsMeant() throws IOException, InterruptedException {
        String command = in(
                        "curl",
                        "module.curlCommand({ currentRole: \"O'Neil $(id) `id` \\\\\\\\\", targetRole: 'x \"y\" !', knownSkills: [] },"
                                + " 'http://localhost:8080/base/?from=a')")
                .asText();

        Process shell = new ProcessBuilder(
                        "sh", "-c", "curl() { for word; do printf '%s\\n' \"$word\"; done; }; " + command)
                .redirectErrorStream(true)
                .start();
        String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor()).isZero();
        assertThat(words.lines())
                .containsExactly(
                        "-sS",
                        "http://localhost:8080/base/career-path",
                        "-H",
                        "Content-Type: application/json",
                        "-d",
                        """
                        {"currentRole":"O'Neil $(id) `id` \\\\\\\\","targetRole":"x \\"y\\" !"}""");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 ms", "12, 12 ms", "999, 999 ms", "1000, 1.00 s", "4120, 4.12 s", "44960, 45.0 s"})
    void durationsAreReadable(int millis, String words) {
        assertThat(in("words", "module.duration(" + millis + ")").asText()).isEqualTo(words);
    }

    /** Who adds a step to the service need not come by here. */
    @Test
    void aStepThatThePageDoesNotKnowIsShownByItsName() {
        assertThat(in("progress", """
                        (() => {
                          const root = document.createElement('div');
                          const progress = new module.Progress(root);
                          progress.start(() => {});
                          progress.onStep({ step: 'interview', state: 'started' });
                          const last = [...root.querySelectorAll('.progress-steps li')].at(-1);
                          const running = `${last.className} ${last.querySelector('.progress-label').textContent}`;
                          progress.stop();
                          return running;
                        })()""").asText()).isEqualTo("is-running interview");
    }

    private JsonNode in(String module, String expression) {
        return page.evaluate("import('/js/%s.js').then((module) => (%s))".formatted(module, expression));
    }
}
