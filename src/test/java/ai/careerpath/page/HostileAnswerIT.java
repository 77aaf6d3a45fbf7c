package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostileAnswerIT extends PageTest {

    private static final String MARKUP = "<img src=x onerror=\"window.hacked=1\">";

    @Test
    void markupInAnyFieldStaysText() {
        openAnswer("hostile.json");
        page.click(".raw-actions button");
        page.click(".step-report summary");

        assertThat(page.count("#result img, #result svg, #result script, #result iframe"))
                .isZero();
        assertThat(page.evaluate("typeof window.hacked").asText()).isEqualTo("undefined");
        assertThat(page.text("#result-title")).isEqualTo(MARKUP);
        assertThat(page.texts(".skill-card h3")).containsExactly(MARKUP, "constructor");
        assertThat(page.texts(".stated-name")).containsExactly(MARKUP, "__proto__");
        assertThat(page.texts(".steps .step-name")).containsExactly(MARKUP, "constructor");
        assertThat(page.text(".terminal-output")).isEqualTo("</pre>" + MARKUP);
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        openAnswer("hostile.json");

        assertThat(page.evaluate("[...document.querySelectorAll('.courses a')].map((a) => a.href)")
                        .toString())
                .isEqualTo("[\"https://example.org/a?b=%22%3E%3Cscript%3E\"]");
        assertThat(page.texts(".courses li")).hasSize(6);
    }

    @Test
    void charactersThatReorderCodeAreMadeVisible() {
        openAnswer("hostile.json");

        assertThat(page.evaluate("[...document.querySelectorAll('#skill-1 .tok-hidden')].map((e) => e.title)")
                        .toString())
                .isEqualTo("[\"Invisible character U+202E\",\"Invisible character U+2066\"]");
    }

    @Test
    void markupInARequestFromTheAddressStaysText() {
        service.careerPath(EventStream.endingWith(resource("career-path.json")));
        page.open(service.url("/?from=%3Cimg+src%3Dx+onerror%3D%22window.hacked%3D1%22%3E&to=%3Cb%3Ex&known=%3Ci%3E"));
        page.waitFor(".result");

        assertThat(page.text(".route li")).isEqualTo(MARKUP);
        assertThat(page.text(".chip")).isEqualTo("<i>");
        assertThat(page.evaluate("typeof window.hacked").asText()).isEqualTo("undefined");
    }

    @Test
    void problemWithMarkupStaysText() {
        expectComplaint("status of 503");
        service.careerPath(StubService.document(
                503,
                "application/problem+json",
                "{\"title\": %1$s, \"detail\": %1$s, \"errors\": [{\"field\": %1$s, \"message\": %1$s}, 3]}"
                        .formatted(ChromiumPage.quoted(MARKUP))));
        page.open(service.url(REQUEST));
        page.waitFor(".problem");

        assertThat(page.text(".problem h2")).isEqualTo(MARKUP);
        assertThat(page.count(".problem img")).isZero();
    }
}
