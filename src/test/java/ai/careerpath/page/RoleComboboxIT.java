package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The suggestions while a role is typed. */
class RoleComboboxIT extends PageTest {

    private static final String OPTION = "#to-suggestions [role=option]";
    private static final StubService.Script FOUND = StubService.document(200, "application/json", """
            [{"id": "a", "title": "Data Engineer", "category": "Data"},
             {"id": "b", "title": "DataOps <b>Engineer</b>", "alias": "DataOps", "category": "Data"}, 7, {"title": null}]""");

    @BeforeEach
    void openForm() {
        page.open(service.url("/"));
        page.focus("#to");
    }

    @Test
    void suggestionIsTakenByKeyboardWithoutSendingTheForm() {
        service.roles(FOUND);
        page.type("data");
        page.waitFor(OPTION);
        assertThat(page.texts(".suggestion-title")).containsExactly("Data Engineer", "DataOps <b>Engineer</b>");
        assertThat(marked().isNull()).isTrue();

        page.press("ArrowDown", 40, 0);
        page.press("ArrowDown", 40, 0);
        assertThat(page.evaluate("document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))"
                                + ".getAttribute('aria-selected')")
                        .asText())
                .isEqualTo("true");
        page.press("ArrowUp", 38, 0);
        page.pressEnter();

        assertThat(typed()).isEqualTo("Data Engineer");
        assertThat(page.count(OPTION)).isZero();
        assertThat(page.evaluate("document.activeElement.getAttribute('aria-expanded')")
                        .asText())
                .isEqualTo("false");
        assertThat(service.hasMoreRequests()).isFalse();
    }

    @Test
    void suggestionIsTakenByAPress() {
        service.roles(FOUND);
        page.type("data");
        page.waitFor(OPTION);

        page.tap(OPTION);

        assertThat(typed()).isEqualTo("Data Engineer");
        assertThat(page.evaluate("document.activeElement.id").asText()).isEqualTo("to");
    }

    @Test
    void escapeClosesTheListAndKeepsWhatWasTyped() {
        service.roles(FOUND);
        page.type("data");
        page.waitFor(OPTION);
        page.press("ArrowDown", 40, 0);

        page.press("Escape", 27, 0);

        assertThat(page.count(OPTION)).isZero();
        assertThat(typed()).isEqualTo("data");
        assertThat(marked().isNull()).isTrue();
    }

    @Test
    void answerToWhatIsNoLongerTypedIsNotShown() throws InterruptedException {
        CountDownLatch late = new CountDownLatch(1);
        service.roles(exchange -> {
            boolean first = "q=da".equals(exchange.getRequestURI().getRawQuery());
            if (first) {
                late.await(120, TimeUnit.SECONDS);
            }
            (first ? StubService.document(200, "application/json", "[{\"title\": \"Late\"}]") : FOUND).answer(exchange);
        });
        page.type("da");
        assertThat(service.takeLookUp()).isEqualTo("/roles?q=da");
        page.type("ta e");
        assertThat(service.takeLookUp()).isEqualTo("/roles?q=data+e");
        page.waitFor(OPTION);

        late.countDown();
        page.evaluate("fetch('/roles?q=later').then((response) => response.text())");

        assertThat(page.texts(".suggestion-title")).startsWith("Data Engineer");
    }

    @Test
    void pageWorksWithoutSuggestions() throws InterruptedException {
        expectComplaint("status of 500");
        service.roles(StubService.document(500, "text/plain", "no"));
        service.careerPath(EventStream.endingWith(resource("career-path.json")));
        page.type("Data Engineer");
        service.takeLookUp();
        page.focus("#from");
        page.type("Data Analyst");
        page.pressEnter();
        page.waitFor(".result");

        assertThat(service.takeRequest().body().get("targetRole").asText()).isEqualTo("Data Engineer");
        assertThat(page.count("[role=option]")).isZero();
    }

    private String typed() {
        return page.evaluate("document.querySelector('#to').value").asText();
    }

    private JsonNode marked() {
        return page.evaluate("document.activeElement.getAttribute('aria-activedescendant')");
    }
}
