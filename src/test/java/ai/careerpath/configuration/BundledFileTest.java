package ai.careerpath.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BundledFileTest {

    private static final String LIST = BundledFile.beside(BundledFileTest.class, "list.txt");

    @Test
    void listHasNeitherCommentsNorBlankLines() {
        assertThat(BundledFile.lines(LIST)).containsExactly("one", "#two", "three four");
    }

    @Test
    void fileThatIsMissingIsNamed() throws IOException {
        assertThat(BundledFile.find("/no/such.txt")).isEmpty();
        assertThatThrownBy(() -> BundledFile.text("/no/such.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("/no/such.txt is missing from the application's jar; build it again");
        try (InputStream there = BundledFile.find(LIST).orElseThrow()) {
            assertThat(there).isNotEmpty();
        }
    }
}
