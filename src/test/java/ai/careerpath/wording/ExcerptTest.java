package ai.careerpath.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "short,short",
        "as long as,as long as",
        "longer than,longer th…",
        "a smile 😀 .,a smile …",
        "b smile😀 .,b smile😀…"
    })
    void isCutBetweenCharacters(String text, String shown) {
        assertThat(Excerpt.of(text, 10)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "short,short",
        "as long as,as long as",
        "longer than,…nger than",
        "'. 😀 a smile','… a smile'",
        "'. 😀a smile.',…a smile.",
        "'. 😀a smile',…😀a smile"
    })
    void theEndIsCutBetweenCharactersToo(String text, String shown) {
        assertThat(Excerpt.ofEnd(text, 10)).isEqualTo(shown);
    }
}
