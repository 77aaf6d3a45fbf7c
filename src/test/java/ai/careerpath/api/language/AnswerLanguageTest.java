package ai.careerpath.api.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de                    | de
            pt-BR                 | pt
            de-CH-1996, en        | de
            en;q=0.1, fr          | fr
            de;q=0, es            | es
            de;q=0                | en
            *                     | en
            ja                    | en
            de;q=many             | en
            """)
    void theLanguageThatIsWantedMostOfThoseThatAreSpokenIsTaken(String header, String language) {
        assertThat(AnswerLanguage.of(header).getLanguage()).isEqualTo(language);
    }

    /** To read all of it takes the square of its length: tens of milliseconds for what fits into a request. */
    @Test
    void aHeaderThatNoBrowserSendsIsNotRead() {
        String header = IntStream.range(0, 1000)
                .mapToObj(number -> "x" + Integer.toString(number, Character.MAX_RADIX))
                .collect(Collectors.joining(","));

        assertThat(AnswerLanguage.of("de," + header).getLanguage()).isEqualTo("en");
    }
}
