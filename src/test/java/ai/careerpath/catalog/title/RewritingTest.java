package ai.careerpath.catalog.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewritingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bfront[ -]ends?\\b; front",
                "\\b(dev|ml|sec)[ -]ops\\b; ops",
                "\\bci ?/ ?cd\\b; ci",
                "\\bnet(work)?[ -]?admins?\\b; admin",
                "(?<!\\b(?:to|[)]) )\\bbe(?=[ -]dev)\\b; be",
                "\\bab{2,}c\\b; a",
            })
    void theLettersAreFoundThatEachMatchHas(String expression, String required) {
        assertThat(Rewriting.required(expression)).isEqualTo(required);
    }

    @Test
    void nothingIsRequiredOfAChoice() {
        assertThat(Rewriting.required("\\bgolang\\b|\\bgo\\b")).isEmpty();
    }

    @Test
    void whatMatchesIsReplacedAndNothingElse() {
        Rewriting rewriting = new Rewriting("\\b(dev|ml)[ -]ops\\b", "$1ops");

        assertThat(rewriting.applyTo("dev-ops engineer")).isEqualTo("devops engineer");
        assertThat(rewriting.applyTo("sales ops")).isEqualTo("sales ops");
    }
}
