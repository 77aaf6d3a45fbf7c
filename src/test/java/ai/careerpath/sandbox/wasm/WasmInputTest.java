package ai.careerpath.sandbox.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.sandbox.ExecutionLimits;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WasmInputTest {

    private static final ExecutionLimits AMPLE = ExecutionLimits.within(Duration.ofMinutes(2));
    private static WasmSandboxEngine engine;

    @BeforeAll
    static void start() {
        engine = WasmEngines.start();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "JAVASCRIPT ~ console.log(/^\\p{Lu}$/v.test('A')) ~ regular expressions with flag v",
                "JAVASCRIPT ~ 'a1'.replace(/\\d/, ''); console.log(RegExp.$1) ~ RegExp.$1",
                "JAVASCRIPT ~ new Intl.DateTimeFormat('en-US').formatToParts(new Date(0)) ~ Intl.DateTimeFormat.formatToParts",
                "JAVASCRIPT ~ require('util').parseArgs({}) ~ util.parseArgs",
                "JAVASCRIPT ~ require('fs').writeFileSync('a', 'b') ~ fs.writeFileSync",
                "PYTHON ~ import asyncio; asyncio.run(asyncio.start_server(print, '127.0.0.1', 0)) ~ network",
            })
    void whatTheEngineLacksIsNamed(Language language, String code, String missing) throws Exception {
        Execution execution = engine.execute(new Program("test", language, code), AMPLE);

        assertThat(execution.outcome()).as("%s", execution).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(execution.reason()).isEqualTo("the local sandbox has no " + missing);
        assertThat(execution.evidence().missing()).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "PYTHON ~ import locale; locale.setlocale(locale.LC_ALL, 'de_DE.UTF-8') ~ unsupported locale setting",
                "PYTHON ~ f = open('s', 'w+b'); f.truncate(1 << 40) ~ No space left on device",
            })
    void whatItRefusesIsAnErrorOfTheProgram(Language language, String code, String error) throws Exception {
        Execution execution = engine.execute(new Program("test", language, code), AMPLE);

        assertThat(execution.outcome()).as("%s", execution).isEqualTo(Outcome.RUNTIME_ERROR);
        assertThat(execution.stderr()).contains(error);
    }
}
