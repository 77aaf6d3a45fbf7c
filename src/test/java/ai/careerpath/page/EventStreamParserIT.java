package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStreamParserIT extends PageTest {

    private static final String HELPERS = """
            const bodyOf = (...chunks) => new ReadableStream({
              start(controller) {
                chunks.forEach((chunk) => controller.enqueue(chunk));
                controller.close();
              },
            });
            const eventsOf = async (body) => {
              const events = [];
              for await (const { name, data } of module.serverEvents(body, 5000)) {
                events.push(`${name}=${data}`);
              }
              return events.join('|');
            };
            const bytes = (text) => new TextEncoder().encode(text);
            """;

    @BeforeEach
    void openPage() {
        page.open(service.url("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\r\\n", "\\r"})
    void everyCutOfTheBytesGivesTheSameEvents(String lineEnd) {
        assertThat(run("""
                        const text = '\\uFEFF: heartbeat\\n\\nevent: step\\ndata: {"a":\\ndata:1}\\n\\ndata\\n\\nid: 7\\nretry: 5\\n'
                          + 'event:result\\ndata:  größer 内 \\u{1F469}\\ndata:\\n\\n: end\\n\\nevent: lost\\ndata: x\\n';
                        const stream = bytes(text.replaceAll('\\n', '%s'));
                        const found = new Set();
                        for (let cut = 0; cut <= stream.length; cut++) {
                          found.add(await eventsOf(bodyOf(stream.slice(0, cut), stream.slice(cut))));
                        }
                        found.add(await eventsOf(bodyOf(...Array.from(stream, (byte) => Uint8Array.of(byte)))));
                        return [...found];""".formatted(lineEnd)))
                .isEqualTo(
                        "[\"step={\\\"a\\\":\\n1}|message=|result= größer 内 \uD83D\uDC69\\n\"]".replace("\n", "\\n"));
    }

    @Test
    void streamThatStaysOpenInSilenceIsGivenUp() {
        assertThat(run("""
                        let cancelled = false;
                        const body = new ReadableStream({
                          start: (controller) => controller.enqueue(bytes(': heartbeat\\n\\n')),
                          cancel: () => { cancelled = true; },
                        });
                        try {
                          for await (const event of module.serverEvents(body, 30)) {}
                        } catch (error) {
                          return [error instanceof module.StreamSilence, cancelled];
                        }
                        return 'no error';""")).isEqualTo("[true,true]");
    }

    @Test
    void leavingAtTheResultFreesTheConnection() {
        assertThat(run("""
                        let cancelled = false;
                        const body = new ReadableStream({
                          start: (controller) => controller.enqueue(bytes('data: 1\\n\\ndata: 2\\n\\n')),
                          cancel: () => { cancelled = true; },
                        });
                        for await (const event of module.serverEvents(body, 5000)) {
                          break;
                        }
                        return cancelled;""")).isEqualTo("true");
    }

    private String run(String body) {
        return page.evaluate("import('/js/sse.js').then(async (module) => { %s %s })".formatted(HELPERS, body))
                .toString();
    }
}
