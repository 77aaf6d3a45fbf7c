package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trying an exercise on the page until its tests pass. */
class ExerciseIT extends PageTest {

    private static final String EXERCISE = "#skill-2 .exercise ";
    private static final String MARKUP = "<img src=x onerror=\"window.hacked=1\">";
    private static final String GIVEN = """
            [{"skill": "python", "task": "Add the numbers. %1$s", "language": "python", "starter": "print(0)\\n", "tests": [
              {"name": "two", "stdin": "1 2", "args": [], "expected": "3\\n"},
              {"name": "none", "stdin": "", "args": ["--zero", "%1$s"], "expected": "0\\n"}]}]""".formatted(MARKUP.replace("\"", "\\\""));
    private static final String HALF = validation("Failure", "runtime_error", "null", """
            {"name": "two", "passed": false, "output": "0\\n", "difference": "line 1: expected \\"3\\", got \\"0\\""},
            {"name": "none", "passed": true, "output": "0\\n", "difference": null}""");
    private static final String GREEN = validation("Success", "executed", "null", """
            {"name": "two", "passed": true, "output": "3\\n"}, {"name": "none", "passed": true, "output": "0\\n"}""");

    @BeforeEach
    void openPath() throws InterruptedException {
        service.exercises("Python", StubService.document(200, "application/json", GIVEN));
        openAnswer("career-path.json");
        page.waitFor(EXERCISE);
        service.takeRequest();
    }

    @Test
    void exerciseIsSolvedByKeyboard() throws InterruptedException {
        service.codeValidations(StubService.document(200, "application/json", HALF));
        page.focus(EXERCISE + "summary");
        page.pressEnter();
        assertThat(page.texts(EXERCISE + ".test-result")).containsExactly("Not run yet two", "Not run yet none");

        page.focus(EXERCISE + "textarea");
        page.press("Enter", 13, 2);
        page.waitFor(EXERCISE + ".test-difference");

        assertThat(page.texts(EXERCISE + ".test-result"))
                .containsExactly("Failed two\n\nline 1: expected \"3\", got \"0\"", "Passed none");
        assertThat(message()).isEqualTo("1 of 2 tests passed.");
        StubService.Request request = service.takeRequest();
        assertThat(request.body().get("code").asText()).isEqualTo("print(0)\n");
        assertThat(request.body().get("tests").get(0).toString()).isEqualTo("""
                {"name":"two","stdin":"1 2","args":[],"expected":"3\\n"}""");
        assertThat(request.body().get("tests").get(1).get("args")).hasSize(2);

        service.codeValidations(StubService.document(200, "application/json", GREEN));
        page.type("# better ");
        assertThat(message()).isEqualTo("You changed the code. Run the tests again.");
        page.press("Enter", 13, 2);
        page.waitFor(EXERCISE + ".is-good");

        assertThat(message()).isEqualTo("All 2 tests passed. You have it.");
        assertThat(page.text(EXERCISE + "summary")).endsWith("Solved");
        assertThat(service.takeRequest().body().get("code").asText()).isEqualTo("print(0)\n# better ");
    }

    @Test
    void resultsOfCodeThatWasChangedMeanwhileSaySo() throws InterruptedException {
        CountDownLatch changed = new CountDownLatch(1);
        service.codeValidations(exchange -> {
            changed.await();
            StubService.document(200, "application/json", GREEN).answer(exchange);
        });
        page.click(EXERCISE + "summary");
        page.focus(EXERCISE + "textarea");
        page.press("Enter", 13, 2);
        service.takeRequest();
        page.type("# other ");
        changed.countDown();
        page.waitFor(EXERCISE + ".tone-good:not([hidden])");

        assertThat(message()).isEqualTo("You changed the code. Run the tests again.");
        assertThat(page.count(EXERCISE + ".tests.is-stale")).isOne();
        assertThat(page.count(EXERCISE + ".is-good")).isZero();
    }

    @Test
    void codeThatDoesNotRunIsExplainedAndStartingOverForgetsIt() {
        service.codeValidations(StubService.document(
                200,
                "application/json",
                validation("Failure", "compile_error", "\"SyntaxError: invalid syntax\"", "")));
        page.click(EXERCISE + "summary");
        page.focus(EXERCISE + "textarea");
        page.type("(");
        page.click(EXERCISE + ".primary");
        page.waitFor(EXERCISE + ".terminal");

        assertThat(page.texts(EXERCISE + ".test-result")).containsExactly("Not run two", "Not run none");
        assertThat(message()).isEqualTo("Told by the sandbox");
        assertThat(page.text(EXERCISE + ".terminal")).isEqualTo("SyntaxError: invalid syntax");

        page.click(EXERCISE + ".code-actions button");
        assertThat(page.evaluate("document.activeElement.value").asText()).isEqualTo("print(0)\n");
        assertThat(page.count(EXERCISE + ".terminal")).isZero();
        assertThat(message()).isEmpty();
    }

    @Test
    void markupInAnExerciseStaysTextAndNothingSticksOutOfANarrowScreen() {
        page.size(320, 640);
        page.click(EXERCISE + "summary");
        page.evaluate("document.querySelectorAll('.test-terms').forEach((terms) => { terms.open = true; })");

        assertThat(page.text(EXERCISE + ".example-code")).contains("Add the numbers. " + MARKUP);
        assertThat(page.count(EXERCISE + "img")).isZero();
        assertThat(page.evaluate("typeof window.hacked").asText()).isEqualTo("undefined");
        assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                .isEqualTo(320);
    }

    @Test
    void onlySkillsWithAnExerciseOfferOne() throws InterruptedException {
        assertThat(List.of(service.takeLookUp(), service.takeLookUp(), service.takeLookUp()))
                .containsExactlyInAnyOrder(
                        "/skills/SQL%20window%20functions/exercises",
                        "/skills/Python/exercises", "/skills/Go/exercises");
        assertThat(page.count(".exercise")).isOne();
        assertThat(page.evaluate("import('/js/exercises.js').then((m) => m.findExercises('CI/CD'))"))
                .isEmpty();
        assertThat(service.takeLookUp()).isEqualTo("/skills/CI%20CD/exercises");
    }

    private String message() {
        return page.text(EXERCISE + ".run-message");
    }

    private static String validation(String status, String outcome, String error, String tests) {
        return """
                {"skill": "Python", "status": "%s", "outcome": "%s", "output": "", "error": %s, "execution_time": 0.1,
                 "details": "Told by the sandbox", "exit_code": 0, "truncated": false, "sandbox": "local", "attempts": 1,
                 "code_sha256": "00", "tests": [%s]}""".formatted(status, outcome, error, tests);
    }
}
