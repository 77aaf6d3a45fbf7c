package ai.careerpath.sandbox.language;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names what a language that was added to the enum still lacks, where the compiler cannot. */
class LanguageDefinitionsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageIsKnownEverywhere(Language language) throws IOException {
        String id = language.id();
        assertThat(LanguageDefinitions.quickestFirst()).contains(language);
        assertThat(Files.readString(Path.of("src/main/resources/static/js/words.js")))
                .as("the page's name of " + id)
                .containsPattern("\\b" + id + ": '");
        assertThat(Files.readString(Path.of("src/main/resources/static/js/highlight.js")))
                .as("the page's colours of " + id)
                .contains("  " + id + ": grammar(");
        assertThat(Files.readString(Path.of("docs/local-sandbox.md")))
                .as("docs/local-sandbox.md on " + id)
                .containsPattern("(?m)^\\|[^|]*" + Pattern.quote(language.displayName()));
        assertThat(Path.of("src/test/resources/attacks", id))
                .as("attacks in " + id)
                .isNotEmptyDirectory();
        assertThat(Path.of("src/test/resources/ai/careerpath/sandbox/inputs", language.entrypoint()))
                .as("a program that reads input in " + id)
                .exists();
    }

    @Test
    void noTwoLanguagesHaveTheSameFile() {
        assertThat(LanguageDefinitions.quickestFirst())
                .hasSize(Language.values().length)
                .extracting(Language::entrypoint)
                .doesNotHaveDuplicates();
    }
}
