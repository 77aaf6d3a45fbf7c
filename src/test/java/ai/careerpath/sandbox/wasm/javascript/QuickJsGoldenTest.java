package ai.careerpath.sandbox.wasm.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.sandbox.wasm.GuestExit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs whose expected output is what Node 20 prints for them. */
class QuickJsGoldenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "primitives",
                "objects",
                "classes",
                "collections",
                "builtin-objects",
                "promises",
                "circular",
                "functions",
                "lists",
                "line-breaks",
                "columns",
                "format",
                "table",
                "groups",
                "inspect-options",
                "odd-objects",
                "error-objects",
                "strings-and-nesting",
                "subclasses",
                "numbers-and-modules",
                "locale",
                "assert",
                "url",
                "path",
                "events",
                "web-globals",
                "event-loop",
                "async-iteration",
                "exit-events",
                "unhandled-rejection-event",
                "sloppy-commonjs",
                "intl",
                "buffer"
            })
    void printsWhatNodePrints(String name) throws IOException {
        JavaScriptRun run = JavaScriptRun.of(resource(name + ".js"));

        assertThat(run.stdout()).isEqualTo(resource(name + ".out"));
        assertThat(run.exit()).isEqualTo(GuestExit.ended(0));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = QuickJsGoldenTest.class.getResourceAsStream("golden/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
