package ai.careerpath.sandbox.wasm.python;

import static ai.careerpath.sandbox.wasm.python.LocalPython.run;
import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Outcome;
import ai.careerpath.sandbox.Execution;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program runs, ends and fails in the words of CPython. */
class PythonProgramTest {

    @Test
    void printsToItsOwnStreams() {
        Execution execution = run("import sys\nprint('hello')\nprint('oops', file=sys.stderr)\n");

        assertThat(execution.outcome()).isEqualTo(Outcome.EXECUTED);
        assertThat(execution.exitCode()).isZero();
        assertThat(execution.stdout()).isEqualTo("hello\n");
        assertThat(execution.stderr()).isEqualTo("oops\n");
        assertThat(execution.truncated()).isFalse();
        assertThat(execution.duration()).isPositive();
    }

    @Test
    void syntaxErrorIsACompileErrorWithCaret() {
        Execution execution = run("x = 1\ndef f(:\n    pass\n");

        assertThat(execution.outcome()).isEqualTo(Outcome.COMPILE_ERROR);
        assertThat(execution.exitCode()).isEqualTo(1);
        assertThat(execution.stdout()).isEmpty();
        assertThat(execution.stderr()).isEqualTo("""
                          File "main.py", line 2
                            def f(:
                                  ^
                        SyntaxError: invalid syntax
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x = = 2|SyntaxError: invalid syntax",
                "  indented = 1|IndentationError: unexpected indent",
                "print('a|SyntaxError: unterminated string literal (detected at line 2)",
                "return 1|SyntaxError: 'return' outside function",
                "print 'a'|SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?",
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void nothingRunsWhenTheCodeDoesNotCompile(String line, String message) {
        Execution execution = run("print('ran')\n" + line + "\n");

        assertThat(execution.outcome()).isEqualTo(Outcome.COMPILE_ERROR);
        assertThat(execution.stdout()).isEmpty();
        assertThat(execution.stderr()).endsWith(message + "\n");
    }

    @Test
    void syntaxErrorOfCodeThatTheProgramCompilesIsARuntimeError() {
        Execution execution = run("print('ran')\neval('1 +')\n");

        assertThat(execution.outcome()).isEqualTo(Outcome.RUNTIME_ERROR);
        assertThat(execution.stdout()).isEqualTo("ran\n");
        assertThat(execution.stderr()).contains("File \"<string>\", line 1").endsWith("SyntaxError: invalid syntax\n");
    }

    @Test
    void uncaughtExceptionHasTheTracebackOfCPython() {
        Execution execution = run("""
                def divide(x):
                    return 1 / x

                print('before')
                divide(0)
                """);

        assertThat(execution.outcome()).isEqualTo(Outcome.RUNTIME_ERROR);
        assertThat(execution.exitCode()).isEqualTo(1);
        assertThat(execution.stdout()).isEqualTo("before\n");
        assertThat(execution.stderr()).isEqualTo("""
                        Traceback (most recent call last):
                          File "main.py", line 5, in <module>
                            divide(0)
                            ~~~~~~^^^
                          File "main.py", line 2, in divide
                            return 1 / x
                                   ~~^~~
                        ZeroDivisionError: division by zero
                        """);
    }

    @Test
    void chainedExceptionsAndSuggestionsAreShown() {
        Execution execution = run("""
                value = 1
                try:
                    {}['key']
                except KeyError as error:
                    raise ValueError('bad') from error
                """);

        assertThat(execution.stderr())
                .startsWith("Traceback (most recent call last):\n  File \"main.py\", line 3, in <module>\n")
                .contains("KeyError: 'key'\n\nThe above exception was the direct cause of the following exception:\n\n")
                .endsWith("ValueError: bad\n");
        assertThat(run("value = 1\nprint(valeu)").stderr())
                .endsWith("NameError: name 'valeu' is not defined. Did you mean: 'value'?\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "import sys; sys.exit()|0|``",
                "import sys; sys.exit(3)|3|``",
                "raise SystemExit(256 + 7)|7|``",
                "import sys; sys.exit(10 ** 30)|255|``",
                "import sys; sys.exit('went wrong')|1|went wrong\\n",
                "import os; os._exit(5)|5|``",
                "import os; os.abort()|134|``",
                "exit(4)|4|``",
            })
    void exitCodeIsTheProgramsOwn(String code, int exitCode, String stderr) {
        Execution execution = run(code);

        assertThat(execution.outcome()).isEqualTo(exitCode == 0 ? Outcome.EXECUTED : Outcome.RUNTIME_ERROR);
        assertThat(execution.exitCode()).isEqualTo(exitCode);
        assertThat(execution.stderr()).isEqualTo(stderr.replace("\\n", "\n"));
    }

    @Test
    void keyboardInterruptEndsAsOnASignal() {
        Execution execution = run("raise KeyboardInterrupt");

        assertThat(execution.exitCode()).isEqualTo(130);
        assertThat(execution.stderr()).endsWith("KeyboardInterrupt\n");
    }

    @Test
    void isTheMainModuleWithoutForeignFrames() {
        Execution execution = run("""
                import inspect, os, sys, traceback
                print(__name__, sys.argv, __file__, os.getcwd(), os.listdir())
                print([frame.function for frame in inspect.stack()], sys._getframe().f_back)
                traceback.print_stack(file=sys.stdout)
                """);

        assertThat(execution.stdout()).isEqualTo("""
                        __main__ ['main.py'] /guest/main.py /guest ['main.py']
                        ['<module>'] None
                          File "main.py", line 4, in <module>
                            traceback.print_stack(file=sys.stdout)
                        """);
    }

    @Test
    void exitHandlersAndFinalizersRunAtTheEnd() {
        Execution execution = run("""
                import atexit
                class Resource:
                    def __del__(self):
                        print('released')
                resource = Resource()
                atexit.register(print, 'at exit')
                print('end')
                """);

        assertThat(execution.stdout()).isEqualTo("end\nat exit\nreleased\n");
    }

    @Test
    void failureAtExitIsShownButIsNoFailure() {
        Execution execution = run("class A:\n    def __del__(self):\n        1 / 0\na = A()\n");

        assertThat(execution.exitCode()).isZero();
        assertThat(execution.stderr())
                .startsWith("Exception ignored in: <function A.__del__ at 0x")
                .contains("  File \"main.py\", line 3, in __del__\n")
                .doesNotContain("guest.py")
                .endsWith("ZeroDivisionError: division by zero\n");
    }

    @Test
    void ownExceptionHookIsCalled() {
        Execution execution =
                run("import sys\nsys.excepthook = lambda kind, *_: print('hook', kind.__name__)\n1 / 0\n");

        assertThat(execution.exitCode()).isEqualTo(1);
        assertThat(execution.stdout()).isEqualTo("hook ZeroDivisionError\n");
        assertThat(execution.stderr()).isEmpty();
    }

    @Test
    void standardInputIsEmpty() {
        assertThat(run("import sys\nprint(repr(sys.stdin.read()))").stdout()).isEqualTo("''\n");
        assertThat(run("input('name? ')").stderr()).endsWith("EOFError: EOF when reading a line\n");
    }

    @Test
    void emptyCodeSucceeds() {
        assertThat(run("").outcome()).isEqualTo(Outcome.EXECUTED);
        assertThat(run("# nothing\n").outcome()).isEqualTo(Outcome.EXECUTED);
    }

    @Test
    void thousandLinesRun() {
        String code = IntStream.range(0, 1000)
                .mapToObj(i -> "v%d = %d".formatted(i, i))
                .collect(Collectors.joining("\n", "", "\nprint(v0 + v999)\n"));

        assertThat(run(code).stdout()).isEqualTo("999\n");
    }

    @Test
    void unicodeGoesThroughBothWays() {
        assertThat(run("größe = '日本 😀'\nprint(größe, len(größe))").stdout()).isEqualTo("日本 😀 4\n");
        assertThat(run("print('\\ud800')").stderr()).endsWith("surrogates not allowed\n");
    }

    @Test
    void randomnessAndTimeAreFreshInEachRun() {
        String code = "import random, secrets, uuid, time\nprint(random.random(), secrets.token_hex(), uuid.uuid4())\n";

        assertThat(run(code).stdout()).isNotEqualTo(run(code).stdout());
        long before = System.currentTimeMillis() / 1000;
        assertThat(Double.parseDouble(
                        run("import time; print(time.time())").stdout().strip()))
                .isBetween((double) before, before + 200.0);
        assertThat(run("import random; random.seed(1); print(random.random())").stdout())
                .isEqualTo("0.13436424411240122\n");
    }

    @Test
    void oneRunSeesNothingOfAnother() {
        run("import json\njson.leaked = 1\nopen('leaked', 'w').write('x')\nimport builtins\nbuiltins.leaked = 1\n");

        Execution execution = run(
                "import json, os, builtins\nprint(hasattr(json, 'leaked'), os.listdir(), hasattr(builtins, 'leaked'))");

        assertThat(execution.stdout()).isEqualTo("False ['main.py'] False\n");
    }

    @Test
    void recursionLimitIsCPythonsOwn() {
        Execution execution = run("def f(n):\n    return f(n + 1)\n\nf(0)\n");

        assertThat(execution.outcome()).isEqualTo(Outcome.RUNTIME_ERROR);
        assertThat(execution.stderr()).isEqualTo("""
                        Traceback (most recent call last):
                          File "main.py", line 4, in <module>
                            f(0)
                            ~^^^
                          File "main.py", line 2, in f
                            return f(n + 1)
                          File "main.py", line 2, in f
                            return f(n + 1)
                          File "main.py", line 2, in f
                            return f(n + 1)
                          [Previous line repeated 996 more times]
                        RecursionError: maximum recursion depth exceeded
                        """);
    }

    @Test
    void memoizedRecursionGoesAsDeepAsElsewhere() {
        Execution execution = run("""
                from functools import cache
                @cache
                def fib(n):
                    return n if n < 2 else fib(n - 1) + fib(n - 2)
                print(fib(400))
                """);

        assertThat(execution.stdout()).startsWith("17602368064501396646822694539241");
    }
}
