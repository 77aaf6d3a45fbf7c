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
                Arguments.of(
                        Language.PYTHON,
                        "  + Exception Group Traceback (most recent call last):\n  |   File \"main.py\", line 1\n"
                                + "  | ExceptionGroup: many (2 sub-exceptions)\n  +-+---------------- 1 ----------------\n"
                                + "    | ValueError: a\n    +---------------- 2 ----------------\n    | TypeError: b\n"
                                + "    +------------------------------------\n",
                        "ValueError: a"),
                Arguments.of(
                        Language.PYTHON,
                        "Traceback (most recent call last):\n  File \"main.py\", line 1\nValueError: first\nsecond\n",
                        "ValueError: first"),
                Arguments.of(
                        Language.JAVASCRIPT,
                        "/code/index.js:2\nthrow new NotFound('x');\n^\n\nNotFound: x\n    at f (index.js:2)\n\nNode.js v20.20.2\n",
                        "NotFound: x"),
                Arguments.of(
                        Language.JAVASCRIPT,
                        "\n/code/index.js:1\nthrow { code: 42 };\n^\n{ code: 42 }\n\nNode.js v20.20.2\n",
                        "{ code: 42 }"),
                Arguments.of(
                        Language.JAVA,
                        "note: error: starting\nException in thread \"main\" java.lang.RuntimeException: real\n",
                        "Exception in thread \"main\" java.lang.RuntimeException: real"),
                Arguments.of(
                        Language.SQL,
                        "psql:query.sql:1: NOTICE:  ERROR: not really\npsql:query.sql:1: ERROR:  division by zero\n",
                        "psql:query.sql:1: ERROR:  division by zero"),
                Arguments.of(
                        Language.BASH,
                        "/code/main.sh: line 1: foo: command not found\n/code/main.sh: line 3: bar: unbound variable\n",
                        "/code/main.sh: line 3: bar: unbound variable"),
                Arguments.of(
                        Language.C,
                        "main.c: In function 'main':\nmain.c:1:25: error: expected expression before '}' token\n",
                        "main.c:1:25: error: expected expression before '}' token"),
                Arguments.of(
                        Language.CPP,
                        "terminate called after throwing an instance of 'std::runtime_error'\n  what():  boom\n",
                        "terminate called after throwing an instance of 'std::runtime_error': boom"),
                Arguments.of(
                        Language.RUST,
                        "error[E0382]: borrow of moved value: `s`\n --> main.rs:3:20\n",
                        "error[E0382]: borrow of moved value: `s`"),
                Arguments.of(
                        Language.RUST,
                        "thread 'main' panicked at main.rs:2:5:\nboom\nnote: run with `RUST_BACKTRACE=1`\n",
                        "thread 'main' panicked at main.rs:2:5: boom"),
                Arguments.of(
                        Language.PHP,
                        "PHP Warning:  Undefined variable $x in /code/main.php on line 2\nPHP Fatal error:  Uncaught RuntimeException: boom in /code/main.php:3\nStack trace:\n",
                        "PHP Fatal error:  Uncaught RuntimeException: boom in /code/main.php:3"),
                Arguments.of(
                        Language.RUBY,
                        "/code/main.rb:2:in `<main>': boom (RuntimeError)\n",
                        "/code/main.rb:2:in `<main>': boom (RuntimeError)"),
                Arguments.of(Language.PYTHON, " \n", "exit code 3"));
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void tellsWhatWentWrong(Language language, String stderr, String line) {
        Execution execution = Execution.ended(3, new Execution.Output("", stderr, false), Duration.ZERO);

        assertThat(ErrorSummary.of(language, execution)).isEqualTo(line);
    }
}
