package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLayoutIT extends PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"career-path.json", "unknown-role.json", "hostile.json"})
    void narrowScreenNeedsNoSidewaysScrolling(String answer) {
        page.size(320, 640);
        openAnswer(answer);
        page.click(".raw-actions button");

        assertNothingSticksOut();
    }

    @Test
    void longWordsNeedNoSidewaysScrolling() {
        page.size(320, 640);
        service.careerPath(EventStream.endingWith(resource("career-path.json")));
        page.open(service.url("/?from=%1$s&to=%1$s&known=%1$s".formatted("W".repeat(120))));
        page.waitFor(".result");

        assertNothingSticksOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextHasEnoughContrast(String scheme) {
        page.prefer("prefers-color-scheme", scheme);
        openAnswer("career-path.json");
        page.click("#skill-1 .edit");
        page.type("-- changed\n");
        page.evaluate("document.querySelectorAll('details').forEach((folded) => { folded.open = true; })");
        page.waitUntil("document.getAnimations().length === 0");

        assertThat(page.evaluate(resource("contrast.js"))).isEmpty();
    }

    @Test
    void everyControlHasAName() {
        openAnswer("career-path.json");
        page.evaluate("document.querySelector('#known').value = 'SQL'; document.querySelector('#known').focus()");
        page.pressEnter();
        page.waitFor(".chip");
        page.click("#skill-1 .edit");

        assertThat(page.controls())
                .contains("Remove SQL", "I am a", "I want to become a", "SQL code for SQL window functions");
        assertThat(page.controls()).doesNotContain("");
    }

    @Test
    void nothingMovesForPeopleWhoAskForIt() {
        page.prefer("prefers-reduced-motion", "reduce");
        service.careerPath(exchange -> {
            EventStream stream = EventStream.open(exchange);
            stream.started("knowledge");
            stream.event("error", "{}");
        });
        page.open(service.url("/"));
        page.evaluate("""
                window.moved = 0;
                document.addEventListener('animationstart', () => window.moved++);
                document.addEventListener('transitionrun', () => window.moved++);""");
        page.click("#examples button");
        page.waitFor(".problem");

        assertThat(page.evaluate("window.moved").asInt()).isZero();
    }

    private void assertNothingSticksOut() {
        assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                .as(() -> "sticking out: " + page.evaluate("""
                                [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > 320
                                  && e.closest('.code, .terminal') === null).map((e) => `${e.localName}.${e.className}`)"""))
                .isEqualTo(320);
    }
}
