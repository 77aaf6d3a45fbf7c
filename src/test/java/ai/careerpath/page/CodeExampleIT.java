package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodeExampleIT extends PageTest {

    private static final String FIRST = "#skill-1 ";
    private static final String EDITED = """
            {"skill": "SQL window functions", "status": "Failure", "output": "", "error": "ERROR:  relation \\"x\\" does not exist",
             "execution_time": 0.2, "details": "Code execution failed: ERROR:  relation \\"x\\" does not exist",
             "outcome": "runtime_error", "exit_code": 3, "truncated": false, "sandbox": "local", "attempts": 1,
             "code_sha256": "00"}""";

    @BeforeEach
    void openPath() throws InterruptedException {
        openAnswer("career-path.json");
        service.takeRequest();
    }

    @Test
    void editedCodeIsRunAndItsOwnEvidenceShown() throws InterruptedException {
        service.codeValidations(StubService.document(200, "application/json", EDITED));
        page.click(FIRST + ".edit");
        page.type("SELECT * FROM x;\n");
        page.press("Enter", 13, 2);
        page.waitUntil("document.querySelector('#skill-1 .badge').innerText === 'Failure'");

        StubService.Request request = service.takeRequest();
        assertThat(request.path()).isEqualTo("/code-validations");
        assertThat(request.body().get("code").asText()).startsWith("SELECT * FROM x;\nCREATE TABLE");
        assertThat(request.body().get("language").asText()).isEqualTo("sql");
        assertThat(request.body().get("skill").asText()).isEqualTo("SQL window functions");
        assertThat(page.text(FIRST + ".terminal")).contains("relation \"x\" does not exist");
        assertThat(page.count(FIRST + ".is-stale")).isZero();
    }

    @Test
    void evidenceIsMarkedAsSoonAsTheCodeDiffersFromWhatRan() {
        page.click(FIRST + ".edit");
        assertThat(page.count(FIRST + ".is-stale")).isZero();

        page.type("-- mine\n");

        assertThat(page.count(FIRST + ".is-stale")).isOne();
        assertThat(page.text(FIRST + ".run-message")).contains("from before the change");
    }

    @Test
    void resetBringsBackCodeAndEvidence() {
        service.codeValidations(StubService.document(200, "application/json", EDITED));
        String before = page.text(FIRST + ".code");
        page.click(FIRST + ".edit");
        page.type("SELECT 1;\n");
        page.click(FIRST + ".primary");
        page.waitUntil("document.querySelector('#skill-1 .badge').innerText === 'Failure'");

        page.click(FIRST + ".code-actions button");

        assertThat(page.text(FIRST + ".code")).isEqualTo(before);
        assertThat(page.text(FIRST + ".badge")).isEqualTo("Success");
        assertThat(page.evaluate("document.activeElement.className").asText()).contains("edit");
    }

    @Test
    void runCanBeStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        service.codeValidations(exchange -> stopped.await(120, TimeUnit.SECONDS));
        page.click(FIRST + ".edit");
        page.click(FIRST + ".primary");
        service.takeRequest();
        assertThat(page.text(FIRST + ".primary")).isEqualTo("Stop");

        page.click(FIRST + ".primary");
        page.waitUntil("document.querySelector('#skill-1 .run-message').innerText === 'Stopped.'");
        stopped.countDown();

        assertThat(page.text(FIRST + ".primary")).isEqualTo("Run");
        assertThat(page.text(FIRST + ".badge")).isEqualTo("Success");
    }

    @Test
    void serviceThatRefusesToRunIsQuotedAndTheOldEvidenceStays() {
        expectComplaint("status of 429");
        service.codeValidations(StubService.document(
                429, "application/problem+json", "{\"title\": \"Too many requests\", \"detail\": \"Ten a minute.\"}"));
        page.click(FIRST + ".edit");
        page.click(FIRST + ".primary");
        page.waitUntil("document.querySelector('#skill-1 .run-message').innerText !== ''"
                + " && document.querySelector('#skill-1 .is-running') === null");

        assertThat(page.text(FIRST + ".run-message")).isEqualTo("Too many requests. Ten a minute.");
        assertThat(page.text(FIRST + ".badge")).isEqualTo("Success");
    }

    @Test
    void emptyAndHugeCodeIsNotSent() {
        page.click(FIRST + ".edit");
        page.evaluate("document.execCommand('selectAll')");
        page.evaluate("document.execCommand('delete')");
        page.click(FIRST + ".primary");
        assertThat(page.text(FIRST + ".run-message")).isEqualTo("There is no code to run.");

        page.type("x".repeat(62_000));
        page.click(FIRST + ".primary");
        assertThat(page.text(FIRST + ".run-message")).contains("too long to run");
        assertThat(service.hasMoreRequests()).isFalse();
    }

    @Test
    void newLineKeepsTheIndentationAndCanBeUndone() {
        page.click("#skill-2 .edit");
        page.evaluate("document.activeElement.setSelectionRange(0, document.activeElement.value.length)");
        page.type("if x:");
        page.pressEnter();
        page.type("y()");
        page.pressEnter();
        page.type("z()");

        String value = "document.activeElement.value";
        assertThat(page.evaluate(value).asText()).isEqualTo("if x:\n    y()\n    z()");
        page.evaluate("document.execCommand('undo')");
        assertThat(page.evaluate(value).asText()).startsWith("if x:\n    y()").doesNotContain("z()");
    }

    @Test
    void editorLiesExactlyOnTheHighlightedText() {
        page.click(FIRST + ".edit");

        assertThat(page.evaluate("""
                                (() => {
                                  const [pre, area] = ['pre', 'textarea'].map((tag) => document.querySelector('#skill-1 .code ' + tag));
                                  const style = (e) => ['font', 'letterSpacing', 'padding', 'tabSize', 'whiteSpace', 'lineHeight']
                                    .map((name) => getComputedStyle(e)[name]).join();
                                  const box = (e) => { const b = e.getBoundingClientRect(); return [b.x, b.y, b.width, b.height].join(); };
                                  return style(pre) === style(area) && box(pre) === box(area)
                                    && area.scrollWidth <= area.clientWidth && area.scrollHeight <= area.clientHeight;
                                })()""").asBoolean()).isTrue();
    }
}
