package ai.careerpath.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.Execution;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorSummaryTest {

    static Stream<Arguments> outputs() {
        return Stream.of(
                Arguments.of(
                        Language.PYTHON,
                        "  File \"main.py\", line 2\n    print(\n         ^\nSyntaxError: '(' was never closed\n",
                        "SyntaxError: '(' was never closed (line 2)"),
                Arguments.of(
                        Language.PYTHON,
                        "  File \"main.py\", line 3\n    x\nIndentationError: unexpected indent",
                        "IndentationError: unexpected indent (line 3)"),
                Arguments.of(
                        Language.PYTHON,
                        "SyntaxError: invalid syntax (line 2)",
                        "SyntaxError: invalid syntax (line 2)"),
                Arguments.of(
                        Language.PYTHON,
                        "Traceback (most recent call last):\n  File \"main.py\", line 9\nKeyError: 'a'\n\n",
                        "KeyError: 'a'"),
                Arguments.of(
                        Language.JAVASCRIPT,
                        "index.js:2\nnull.x\n     ^\n\nTypeError: Cannot read properties of null\n    at f (index.js:2)\n",
                        "TypeError: Cannot read properties of null"),
                Arguments.of(
                        Language.TYPESCRIPT,
                        "index.ts(1,7): error TS2322: Type 'string' is not assignable to type 'number'.\n",
                        "index.ts(1,7): error TS2322: Type 'string' is not assignable to type 'number'."),
                Arguments.of(
                        Language.JAVA,
                        "Main.java:3: error: ';' expected\n  int x\n       ^\n1 error\n",
                        "Main.java:3: error: ';' expected"),
                Arguments.of(
                        Language.JAVA,
                        "Exception in thread \"main\" java.lang.IllegalStateException: no\n\tat Main.main(Main.java:3)\n",
                        "Exception in thread \"main\" java.lang.IllegalStateException: no"),
                Arguments.of(
                        Language.GO,
                        "# command-line-arguments\n./main.go:4:2: undefined: x\n",
                        "./main.go:4:2: undefined: x"),
                Arguments.of(Language.GO, "panic: boom\n\ngoroutine 1 [running]:\n", "panic: boom"),
                Arguments.of(
                        Language.SQL,
                        "psql:query.sql:2: ERROR:  relation \"nope\" does not exist\nLINE 1: ...\n",
                        "psql:query.sql:2: ERROR:  relation \"nope\" does not exist"),
                Arguments.of(Language.GO, "something odd\nat the end\n", "at the end"),
                Arguments.of(Language.PYTHON, " \n", "exit code 3"));
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void tellsWhatWentWrong(Language language, String stderr, String line) {
        Execution execution = Execution.ended(3, new Execution.Output("", stderr, false), Duration.ZERO);

        assertThat(ErrorSummary.of(language, execution)).isEqualTo(line);
    }
}
