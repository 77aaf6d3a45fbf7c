package ai.careerpath.validation.daytona.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompileErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "PYTHON, 'SyntaxError: invalid syntax (line 2)'",
        "PYTHON, '  File \"main.py\", line 2\n    x\nIndentationError: unexpected indent\n'",
        "JAVASCRIPT, 'index.js:1\nlet x = ;\n\nSyntaxError: Unexpected token\n    at wrapSafe (node:internal:1)\n'",
        "TYPESCRIPT, 'index.ts(1,7): error TS2322: Type string is not assignable'",
        "JAVA, 'Main.java:3: error: cannot find symbol'",
        "GO, '# command-line-arguments\n./main.go:2:14: x declared but not used'",
        "SQL, 'psql:query.sql:1: ERROR:  syntax error at or near \"SELEC\"'",
    })
    void codeThatWasNotUnderstood(Language language, String stderr) {
        assertThat(CompileErrors.shows(language, 1, stderr)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PYTHON, 'Traceback (most recent call last):\n  File \"main.py\", line 1\nSyntaxError: invalid syntax\n'",
        "PYTHON, 'ZeroDivisionError: division by zero'",
        "JAVASCRIPT, 'SyntaxError: Unexpected end of JSON input\n    at JSON.parse (<anonymous>)\n'",
        "JAVASCRIPT, 'TypeError: x is not a function'",
        "JAVA, 'Exception in thread \"main\" java.lang.RuntimeException'",
        "GO, 'panic: boom\n\ngoroutine 1 [running]:\nmain.main()\n\t./main.go:3:1: x'",
        "SQL, 'ERROR:  relation \"t\" does not exist'",
    })
    void codeThatRanAndFailed(Language language, String stderr) {
        assertThat(CompileErrors.shows(language, 1, stderr)).isFalse();
    }

    @Test
    void warningsOfCodeThatSucceededAreNoErrors() {
        assertThat(CompileErrors.shows(Language.PYTHON, 0, "SyntaxError: in a message"))
                .isFalse();
    }
}
