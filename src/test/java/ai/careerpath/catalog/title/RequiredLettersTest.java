package ai.careerpath.catalog.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bfront[ -]ends?\\b; front",
                "\\b(dev|ml|sec)[ -]ops\\b; ops",
                "\\bci ?/ ?cd\\b; ci",
                "\\bf ?& ?b\\b; &",
                "\\bc\\+\\+; c++",
                "\\bnet(work)?[ -]?admins?\\b; admin",
                "(?<!\\b(?:to|[)]) )\\bbe(?=[ -]dev)\\b; be",
                "\\bab{2,}c\\b; a",
            })
    void whatEachMatchHasIsFound(String expression, String required) {
        assertThat(RequiredLetters.of(expression)).containsExactly(required);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bgolang\\b|\\bgo\\b; golang; go",
                "\\b(a|b)cd|[|]ef(?:g|h); cd; ef",
                "\\b[lt]([1-4])\\b|\\w+x{0,2}; ''; ''",
            })
    void eachAlternativeHasItsOwn(String expression, String first, String second) {
        assertThat(RequiredLetters.of(expression)).containsExactly(first, second);
    }
}
