package ai.careerpath.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightIT extends PageTest {

    @BeforeEach
    void openPage() {
        page.open(service.url("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "python | @cache def f(x): return \"a # b\" # c | annotation @cache, keyword def, call f, keyword return, string \"a # b\", comment # c",
                "py | x = f'{y}' + rb\"\" + 0x1F + None | string f'{y}', string rb\"\", number 0x1F, constant None",
                "javascript | const r = /a\"b/g, n = a / b / c; `t` | keyword const, string /a\"b/g, string `t`",
                "ts | let x: number = 1_000n // c | keyword let, keyword number, number 1_000n, comment // c",
                "java | @Override char c() { return '\\''; } /* c */ | annotation @Override, keyword char, call c, keyword return, string '\\'', comment /* c */",
                "golang | func f() { fmt.Println(`a\"b`, nil) } | keyword func, call f, call Println, string `a\"b`, constant nil",
                "SQL | SELECT count(*) FROM t WHERE a = 'it''s' -- c | keyword SELECT, call count, keyword FROM, keyword WHERE, string 'it''s', comment -- c",
                "java | String s = \"\"\" a \"b\" \"\"\"; | type String, string \"\"\" a \"b\" \"\"\"",
                "cobol | IF x = 'y' | %%"
            })
    void wordsAreToldApart(String language, String code, String tokens) {
        assertThat(tokens(language, ChromiumPage.quoted(code), "kind !== 'plain'"))
                .isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "javascript", "typescript", "java", "go", "sql", "cobol", "__proto__"})
    void tokensTogetherAreTheCodeAgain(String language) {
        assertThat(page.evaluate("""
                                import('/js/highlight.js').then(({ tokenize }) => {
                                  const pieces = ['"', "'", '`', '\\\\', '/', '*', '#', '-', '$', '\\n', ' ', 'if', '0x', '1e', '(', '[', '=', '@', '\\u202e', '内', '\\u{1F469}', '\\r'];
                                  let seed = 7;
                                  const random = (n) => { seed = (seed * 48271) %% 2147483647; return seed %% n; };
                                  for (let round = 0; round < 500; round++) {
                                    const code = Array.from({ length: random(60) }, () => pieces[random(pieces.length)]).join('');
                                    const again = tokenize(code, '%s').map(({ text }) => text).join('');
                                    if (again !== code) {
                                      return code;
                                    }
                                  }
                                  return 'all the same';
                                })""".formatted(language)).asText()).isEqualTo("all the same");
    }

    @Test
    void hostileCodeCostsNoTime() {
        assertThat(page.evaluate("""
                                import('/js/highlight.js').then(({ tokenize }) => {
                                  let longest = 0;
                                  for (const piece of ['(/[', '(/', '=/a\\\\', '\"\"\"\\\\', '`\\\\', 'rb', '/*', '$$', '"x', '1_', '(/[a]', "'''"]) {
                                    for (const language of ['python', 'typescript', 'java', 'go', 'sql']) {
                                      const start = performance.now();
                                      tokenize(piece.repeat(60000 / piece.length), language);
                                      longest = Math.max(longest, performance.now() - start);
                                    }
                                  }
                                  return longest;
                                })""").asDouble())
                .as("milliseconds for the worst of 60 texts of 60 000 characters")
                .isLessThan(3000);
    }

    @Test
    void invisibleCharactersAreFoundInCommentsStringsAndUnknownLanguages() {
        String code = "'a # \\u202e b\\n\"\\u2066\"'";
        assertThat(tokens("python", code, "kind === 'hidden'")).isEqualTo("hidden \u202e, hidden \u2066");
        assertThat(tokens("cobol", code, "kind === 'hidden'")).isEqualTo("hidden \u202e, hidden \u2066");
    }

    private String tokens(String language, String code, String which) {
        return page.evaluate("""
                        import('/js/highlight.js').then(({ tokenize }) => tokenize(%s, '%s')
                          .filter(({ kind }) => %s).map(({ kind, text }) => `${kind} ${text}`).join(', '))""".formatted(code, language, which)).asText();
    }
}
