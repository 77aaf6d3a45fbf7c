package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsOnThePageIT extends PageTest {

    private static final String INVALID = """
            {"type": "about:blank", "title": "The request is not valid", "status": 400, "detail": "One field is wrong.",
             "errors": [{"field": "targetRole", "message": "names no job"}, {"field": "knownSkills[2]", "message": "is too long"}]}""";

    @Test
    void rolesThatAreTooShortTooLongOrMissingAreNotSent() {
        page.open(service.url("/"));
        page.click("#submit");
        assertThat(page.text("#from-error")).contains("Please fill this in");
        assertThat(page.evaluate("document.activeElement.id").asText()).isEqualTo("from");

        page.type("x");
        assertThat(page.text("#from-error")).contains("at least 2 characters");
        page.type("y");
        assertThat(page.evaluate("document.querySelector('#from-error').hidden").asBoolean())
                .isTrue();
        page.focus("#to");
        page.type("z".repeat(121));
        page.pressEnter();
        assertThat(page.text("#to-error")).contains("at most 120 characters, this has 121");
        assertThat(service.hasMoreRequests()).isFalse();
    }

    @Test
    void fieldErrorsOfTheServiceStandAtTheirFields() {
        expectComplaint("status of 400");
        service.careerPath(StubService.document(400, "application/problem+json", INVALID));
        page.open(service.url(REQUEST));
        page.waitFor(".problem");

        assertThat(page.text(".problem")).contains("The request is not valid", "One field is wrong.");
        assertThat(page.text("#to-error")).isEqualTo("names no job");
        assertThat(page.text("#known-error")).isEqualTo("is too long");
        assertThat(page.evaluate("document.activeElement.id").asText()).isEqualTo("to");
    }

    @Test
    void busyServiceSaysWhenToTryAgainAndTryingAgainWorks() {
        expectComplaint("status of 429");
        service.careerPath(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7");
            StubService.document(429, "application/problem+json", "{\"title\": \"Too many requests\"}")
                    .answer(exchange);
        });
        page.open(service.url(REQUEST));
        page.waitFor(".problem");
        assertThat(page.text(".problem")).contains("Too many requests", "wait 7 seconds");

        service.careerPath(EventStream.endingWith(resource("career-path.json")));
        page.click(".problem button");
        page.waitFor(".result");
        assertThat(page.count(".problem")).isZero();
    }

    @Test
    void errorPageOfAProxyIsNotEchoed() {
        expectComplaint("status of 502");
        service.careerPath(StubService.document(502, "text/html", "<h1>Bad gateway</h1>"));
        page.open(service.url(REQUEST));
        page.waitFor(".problem");

        assertThat(page.text(".problem")).contains("HTTP status 502").doesNotContain("gateway");
    }

    @Test
    void problemAtTheEndOfTheStreamIsShown() {
        service.careerPath(exchange -> EventStream.open(exchange)
                .event("error", "{\"title\": \"Out of time\", \"detail\": \"Nothing was ready after 45 s.\"}"));
        page.open(service.url(REQUEST));
        page.waitFor(".problem");

        assertThat(page.text(".problem")).contains("Out of time", "Nothing was ready after 45 s.");
        assertThat(page.count(".progress")).isZero();
    }

    @Test
    void streamThatEndsBeforeItsResultIsReported() {
        service.careerPath(exchange -> EventStream.open(exchange).started("knowledge"));
        page.open(service.url(REQUEST));
        page.waitFor(".problem");

        assertThat(page.text(".problem")).contains("The answer broke off");
    }

    @Test
    void connectionCutInTheMiddleOfTheResultIsReported() {
        expectComplaint("ERR_");
        service.careerPath(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write("event:result\ndata:{\"title\":".getBytes());
            exchange.getResponseBody().flush();
        });
        page.open(service.url(REQUEST));
        page.waitFor(".problem");

        assertThat(page.text(".problem")).contains("The answer broke off");
    }

    @Test
    void resultThatIsNoCareerPathIsReported() {
        service.careerPath(EventStream.endingWith("[]"));
        page.open(service.url(REQUEST));
        page.waitFor(".problem");

        assertThat(page.text(".problem")).contains("The answer cannot be read");
    }

    @Test
    void serviceThatIsGoneIsReported() {
        expectComplaint("ERR_");
        page.open(service.url("/"));
        service.close();
        page.click("#examples button");
        page.waitFor(".problem");

        assertThat(page.text(".problem")).contains("The service cannot be reached");
    }
}
