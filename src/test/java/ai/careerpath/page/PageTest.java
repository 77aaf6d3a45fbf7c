package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A scripted service and a fresh page for each test. Whatever the browser complains about fails the test. */
@Tag("browser")
@ExtendWith({NeedsChromium.class, SharedChromium.class})
abstract class PageTest {

    static final String REQUEST = "/?from=Data+Analyst&to=Data+Engineer";

    StubService service;
    ChromiumPage page;
    private final List<String> expectedComplaints = new ArrayList<>();

    @BeforeEach
    void start(Chromium chromium) throws IOException {
        service = new StubService();
        page = chromium.newPage();
        page.size(1280, 900);
    }

    @AfterEach
    void theBrowserHadNothingToComplainAbout() {
        try (StubService ignoredService = service;
                ChromiumPage finished = page) {
            assertThat(finished.complaints())
                    .allMatch(complaint -> expectedComplaints.stream().anyMatch(complaint::contains));
        }
    }

    /** Allows complaints with these words. */
    void expectComplaint(String words) {
        expectedComplaints.add(words);
    }

    /** Opens the page with a request in its address and waits for the answer. */
    void openAnswer(String file) {
        service.careerPath(EventStream.endingWith(resource(file)));
        page.open(service.url(REQUEST));
        page.waitFor(".result");
    }

    static String resource(String file) {
        try (InputStream content = PageTest.class.getResourceAsStream("/page/" + file)) {
            return new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
