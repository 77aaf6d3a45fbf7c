package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CareerPathPageIT extends PageTest {

    @Test
    void formFilledInByKeyboardIsSentAndItsAnswerShown() throws InterruptedException {
        service.careerPath(EventStream.endingWith(resource("career-path.json")));
        page.open(service.url("/"));

        page.focus("#from");
        page.type("  Data Analyst ");
        page.press("Tab", 9, 0);
        page.type("Data Engineer");
        page.press("Tab", 9, 0);
        page.type("Excel, Tableau,");
        page.type("power bi");
        page.pressEnter();
        page.pressEnter();
        page.waitFor(".result");

        StubService.Request request = service.takeRequest();
        assertThat(request.accept()).isEqualTo("text/event-stream");
        assertThat(request.language()).as("the language of the page").isEqualTo("en");
        assertThat(request.body().toString()).isEqualTo("""
                        {"currentRole":"Data Analyst","targetRole":"Data Engineer","knownSkills":["Excel","Tableau","power bi"]}""");
        assertThat(page.text("#result-title")).isEqualTo("Your Path from Data Analyst to Data Engineer");
        assertThat(page.evaluate("document.activeElement.id").asText()).isEqualTo("result-title");
    }

    @Test
    void aSkillWithoutAProgramHasOneLineThatSaysWhy() {
        service.careerPath(
                EventStream.endingWith(withoutFirstProgram("embedded", null).toString()));
        page.open(service.url(REQUEST));
        page.waitFor(".result");

        assertThat(page.text("#skill-1 .skill-code"))
                .isEqualTo("No code example: the catalogue has no program for this skill that fits your path.");
        assertThat(page.evaluate("document.querySelector('#skill-1 .skill-code').offsetHeight")
                        .asInt())
                .isLessThan(60);
        assertThat(page.texts("#skill-2 .skill-code h4")).contains("Code example");
    }

    @Test
    void aProgramThatWasNotWrittenSaysWhy() {
        service.careerPath(EventStream.endingWith(
                withoutFirstProgram("skipped", "no answer in time").toString()));
        page.open(service.url(REQUEST));
        page.waitFor(".result");

        assertThat(page.text("#skill-1 .skill-code"))
                .isEqualTo("There is no code example for this skill: no answer in time.");
    }

    @Test
    void skillsAreShownInOrderWithCoursesCodeAndEvidence() {
        openAnswer("career-path.json");

        assertThat(page.texts(".skill-card h3")).containsExactly("SQL window functions", "Python", "Go");
        assertThat(page.texts(".badge")).containsExactly("Success", "Failure", "Could not be checked");
        assertThat(page.texts("#skill-1 .course-facts"))
                .containsExactly("PostgreSQL · Beginner", "PostgreSQL · 1 hour · German");
        assertThat(page.text("#skill-1 .terminal-output"))
                .startsWith("CREATE TABLE")
                .endsWith("(3 rows)");
        assertThat(page.text("#skill-1 .facts")).contains("Local sandbox", "0.37 s");
        assertThat(page.text("#skill-2 .terminal-error")).endsWith("KeyError: 'hour'");
        assertThat(page.text("#skill-2 .terminal")).contains("it is cut off here");
        assertThat(page.text("#skill-2 .facts")).contains("Daytona", "3, the earlier ones failed");
        assertThat(page.text("#skill-3 .evidence"))
                .contains("API key not configured, and no local go toolchain", "no sandbox")
                .doesNotContain("Execution time");
        assertThat(page.evaluate("document.querySelector('#skill-1 .facts code').title.length")
                        .asInt())
                .isEqualTo(64);
        assertThat(page.text(".summary")).startsWith("1 of 3 code examples ran successfully.");
        assertThat(page.evaluate(
                                "[...document.querySelectorAll('.courses a')].every((a) => a.rel === 'noopener noreferrer'"
                                        + " && a.target === '_blank')")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void howFarItIsStandsAboveTheSkills() throws InterruptedException {
        openAnswer("career-path.json");
        service.takeRequest();

        assertThat(page.texts(".distance-facts dd"))
                .containsExactly(
                        "35 % of it: SQL; part of Python",
                        "60 to 120 hours, 12 to 24 weeks", "Airflow", "Analytics Engineer");
        assertThat(page.texts(".asked-skills li"))
                .containsExactly(
                        "Python learn second\nworking level asked, you have basic",
                        "SQL\nyou have it",
                        "Airflow\nworking level asked · the basics follow from Dagster");
        assertThat(page.evaluate(
                                "[...document.querySelectorAll('.asked-bar')].map((bar) => bar.querySelectorAll('.has').length"
                                        + " + '/' + bar.querySelectorAll('.asked').length).join()")
                        .asText())
                .isEqualTo("1/1,3/0,0/2");
        assertThat(page.text("#skill-2 .skill-effort")).isEqualTo("Level: from basic to working · 40 to 80 hours");
        page.click(".distance-facts button");
        assertThat(service.takeRequest().body().get("targetRole").asText()).isEqualTo("Analytics Engineer");
    }

    @Test
    void hoursAWeekAreAskedForAndKeptInTheAddress() throws InterruptedException {
        service.careerPath(EventStream.endingWith(resource("career-path.json")));
        page.open(service.url(REQUEST + "&hours=81"));
        page.waitFor("#hours-error:not([hidden])");

        assertThat(page.text("#hours-error")).isEqualTo("A whole number from 1 to 80, or nothing.");
        assertThat(page.evaluate("document.activeElement.id").asText()).isEqualTo("hours");
        page.type("6");
        page.pressEnter();
        page.waitFor(".result");

        assertThat(service.takeRequest().body().get("hoursPerWeek").asInt()).isEqualTo(6);
        assertThat(page.evaluate("location.search").asText()).endsWith("&hours=6");
        assertThat(page.texts(".distance-facts dd")).contains("60 to 120 hours, 12 to 24 weeks");
    }

    @Test
    void allAskedSkillsAreFoldedOnAPhone() {
        page.size(390, 844);
        openAnswer("career-path.json");

        assertThat(page.text(".asked-skills")).isEqualTo("All 3 skills this job asks for");
    }

    @Test
    void executionRecordIsShownOnDemand() {
        openAnswer("career-path.json");
        assertThat(page.text("#skill-1 .record")).isEqualTo("Execution record");

        page.click("#skill-1 .record summary");

        assertThat(page.texts("#skill-1 .stages tbody :is(th, td)"))
                .containsExactly("run", "exit code 0", "374 ms", "121 ms", "30 MB");
        assertThat(page.texts("#skill-1 .record dd"))
                .containsExactly(
                        "PostgreSQL 15.10",
                        "bubblewrap",
                        "30 s, 256 MB of memory, 64 KB of output",
                        "2026-11-28 23:47:57 UTC",
                        "1.4.0",
                        "bfa6a793147d…",
                        "eyJhbGciOiJFUzI1NiJ9..c2lnbmF0dXJl");
        assertThat(page.count("#skill-3 .record")).as("not executed").isZero();
    }

    @Test
    void howTheAnswerCameAboutIsToldInPlainWords() {
        openAnswer("career-path.json");
        assertThat(page.text(".step-report")).as("folded").isEqualTo("How this answer came about");
        page.focus(".step-report summary");
        page.pressEnter();

        assertThat(page.texts(".step-status"))
                .containsExactly("Live", "From cache", "Built in", "Fallback", "Built in");
        assertThat(page.texts(".step-source"))
                .containsExactly("Weaviate", "FriendliAI", "bundled catalogue", "bundled catalogue", "local sandbox");
        assertThat(page.text(".steps")).contains("ACI_API_KEY is not set", "4.12 s");
        assertThat(page.text(".trace")).endsWith("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void progressIsShownStepByStep() {
        CountDownLatch seen = new CountDownLatch(1);
        service.careerPath(exchange -> {
            EventStream stream = EventStream.open(exchange);
            stream.started("knowledge");
            stream.finished("knowledge", "catalog", "fallback");
            stream.started("analysis");
            seen.await(120, TimeUnit.SECONDS);
            stream.event("result", resource("career-path.json"));
        });
        page.open(service.url(REQUEST));
        page.waitUntil("document.querySelector('#announcement').innerText.startsWith('Step 2')");

        assertThat(page.texts(".progress-label").subList(0, 3))
                .containsExactly("Looked up both jobs", "Comparing their skills", "Finding courses");
        assertThat(page.texts(".progress-note")).startsWith("Fallback · bundled catalogue · 12 ms", "");
        assertThat(page.text("#announcement")).isEqualTo("Step 2 of 5: Comparing their skills.");
        seen.countDown();
        page.waitFor(".result");
        assertThat(page.count(".progress")).isZero();
    }

    @Test
    void cancelEndsTheRequest() throws InterruptedException {
        CountDownLatch left = new CountDownLatch(1);
        service.careerPath(exchange -> untilItsReaderLeaves(exchange, left));
        page.open(service.url(REQUEST));
        page.waitFor(".is-running");

        page.click(".progress-head button");

        assertThat(left.await(120, TimeUnit.SECONDS))
                .as("the server sees the reader leave")
                .isTrue();
        assertThat(page.count(".progress, .problem, .result")).isZero();
        assertThat(page.text("#announcement")).isEqualTo("Cancelled.");
        assertThat(page.evaluate("document.activeElement.id").asText()).isEqualTo("submit");
    }

    @Test
    void exampleIsAskedWithOneClick() throws InterruptedException {
        service.careerPath(EventStream.endingWith(resource("career-path.json")));
        page.open(service.url("/"));

        page.click("#examples li:nth-child(4) button");
        page.waitFor(".result");

        assertThat(service.takeRequest().body().toString()).contains("\"Nurse\"", "\"Web Developer\"");
    }

    @Test
    void sourcesAreNamedInWordsEachOnce() {
        openAnswer("career-path.json");

        assertThat(page.text("#skill-2 .skill-sources"))
                .isEqualTo("Based on bundled catalogue: Data Engineer, Data Analyst");
    }

    @Test
    void knownSkillIsAddedAndThePathAskedAgain() throws InterruptedException {
        openAnswer("career-path.json");
        service.takeRequest();

        page.click("#skill-2 .skill-about > button");
        page.waitFor(".chip");
        page.waitFor(".result");

        assertThat(service.takeRequest().body().get("knownSkills").toString()).isEqualTo("[\"Python\"]");
        assertThat(page.evaluate("location.search").asText()).endsWith("&known=Python");
    }

    @Test
    void knownSkillWithCommasInItsNameStaysOne() throws InterruptedException {
        String skill = "Build Systems (Maven, Gradle, Bazel)";
        service.careerPath(
                EventStream.endingWith(resource("career-path.json").replace("\"Python\"", '"' + skill + '"')));
        page.open(service.url(REQUEST));
        page.waitFor(".result");
        service.takeRequest();

        page.click("#skill-2 .skill-about > button");
        page.waitFor(".chip");
        page.waitFor(".result");
        page.reload();
        page.waitFor(".chip");

        assertThat(service.takeRequest().body().get("knownSkills").toString()).isEqualTo("[\"" + skill + "\"]");
        assertThat(page.texts(".chip")).containsExactly(skill);
    }

    @Test
    void addressKeepsTheRequestAndBackShowsTheEarlierAnswerWithoutAskingAgain() throws InterruptedException {
        openAnswer("career-path.json");
        service.takeRequest();
        service.careerPath(EventStream.endingWith(resource("unknown-role.json")));
        page.evaluate("document.querySelector('#to').value = 'Nurse'");
        page.click("#submit");
        page.waitFor(".nothing");
        service.takeRequest();
        assertThat(page.evaluate("location.search").asText()).isEqualTo("?from=Data+Analyst&to=Nurse");

        page.evaluate("history.back()");
        page.waitFor(".skill-card");
        assertThat(page.evaluate("document.querySelector('#to').value").asText())
                .isEqualTo("Data Engineer");
        page.evaluate("history.forward()");
        page.waitFor(".nothing");
        assertThat(service.hasMoreRequests()).isFalse();
    }

    @Test
    void answerInOnePieceIsUnderstoodToo() {
        service.careerPath(StubService.document(200, "application/json", resource("career-path.json")));
        page.open(service.url(REQUEST));
        page.waitFor(".result");

        assertThat(page.count(".skill-card")).isEqualTo(3);
    }

    @Test
    void jsonIsShownOnDemand() {
        openAnswer("career-path.json");
        assertThat(page.evaluate("document.querySelector('#raw-json').hidden").asBoolean())
                .isTrue();

        page.click(".raw-actions button");

        assertThat(page.text("#raw-json")).contains("\"code_sha256\"", "\"sandbox\": \"local\"");
    }

    private static void untilItsReaderLeaves(HttpExchange exchange, CountDownLatch left) throws InterruptedException {
        try {
            EventStream stream = EventStream.open(exchange);
            stream.started("knowledge");
            while (!left.await(20, TimeUnit.MILLISECONDS)) {
                stream.heartbeat();
            }
        } catch (IOException e) {
            left.countDown();
        }
    }

    /** The answer with a codegen step that found no program for the first skill. */
    private static JsonNode withoutFirstProgram(String status, @Nullable String reason) {
        JsonNode answer = answer();
        ((ObjectNode) answer.at("/skillsWithCourses/0")).putNull("code_snippet");
        ((ObjectNode) answer.at("/steps/3")).put("status", status).put("reason", reason);
        return answer;
    }

    private static JsonNode answer() {
        try {
            return new ObjectMapper().readTree(resource("career-path.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
