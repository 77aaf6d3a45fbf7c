package ai.careerpath.catalog.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bfront[ -]ends?\\b; front",
                "\\bci ?/ ?cd\\b; ci",
                "\\bf ?& ?b\\b; &",
                "\\bc\\+\\+; c++",
                "\\bab{2,}c\\b; a",
                "(?<!\\b(?:to|[)]) )\\bbe(?=[ -]dev)\\b; dev",
                "\\bfirm(?! ware)s?; firm",
                "\\bnet(work)?[ -]?admins?\\b; admin",
                "(ab|c)?d; d",
                "\\w+x{0,2}; ''",
            })
    void whatEachMatchHasIsFound(String expression, String required) {
        assertThat(RequiredLetters.of(expression)).containsExactly(required);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bgolang\\b|\\bgo\\b; golang go",
                "(a|b)cd|[|]ef(?:g|h); cd ef",
                "\\b[lt]([1-4])(?= (?:it )?(?:support|desk)\\b); support desk",
                "(?<=\\b(?:cloud|data) )arc; cloud data",
                "(?:b|m)(sc|tech); sc tech",
            })
    void ofAlternativesEachHasItsOwn(String expression, String required) {
        assertThat(RequiredLetters.of(expression)).isEqualTo(List.of(required.split(" ")));
    }
}
