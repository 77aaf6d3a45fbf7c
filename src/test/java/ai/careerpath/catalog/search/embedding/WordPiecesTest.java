package ai.careerpath.catalog.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ids are those of BERT's uncased vocabulary, as its own tokenizer gives them. */
class WordPiecesTest {

    private static final WordPieces PIECES = pieces();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hello|7592",
                "HELLO|7592",
                "Hello, world!|7592 1010 2088 999",
                "  hello \t world  |7592 2088",
                "unaffable|14477 20961 3468",
                "tokenization|19204 3989",
                "embeddings|7861 8270 4667 2015",
                "Développeur|4503 5051 3126",
                "don't|2123 1005 1056",
                "C++|1039 1009 1009",
                "a$b|1037 1002 1038",
                "中国|1746 1799",
                "🚀|100",
                "he\u200bllo|7592",
                "``|"
            })
    void textBecomesTheTokensOfTheVocabulary(String text, String expected) {
        String ids = expected == null ? "101 102" : "101 " + expected + " 102";

        assertThat(PIECES.ids(text)).as(text).containsExactly(longs(ids));
    }

    @Test
    void longTextIsCutAndStillEndsAsATextDoes() {
        long[] ids = PIECES.ids("hello ".repeat(500));

        assertThat(ids).hasSize(WordPieces.MOST_TOKENS).startsWith(101).endsWith(102);
    }

    @Test
    void wordWithoutEndIsUnknown() {
        assertThat(PIECES.ids("a".repeat(101))).containsExactly(101, 100, 102);
    }

    @Test
    void misspelledWordHasToBeCut() {
        assertThat(PIECES.hasWholeWordsOf("Data analyst, with Python!")).isTrue();
        assertThat(PIECES.hasWholeWordsOf("Jva developer")).isFalse();
    }

    @Test
    void vocabularyWithoutTheMarksIsRefused() {
        assertThatThrownBy(() -> new WordPieces(List.of("hello", "[UNK]")))
                .hasMessage("the vocabulary has no token [CLS]");
    }

    private static long[] longs(String ids) {
        return List.of(ids.split(" ")).stream().mapToLong(Long::parseLong).toArray();
    }

    private static WordPieces pieces() {
        try {
            return new WordPieces(ModelFiles.vocabulary());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
