package ai.careerpath.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextsTest {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)");
    /** A plural that a language does not tell by its verb, and an article that has no place in a language. */
    private static final Pattern PLURAL = Pattern.compile("\\{\\d+,choice");

    @ParameterizedTest
    @CsvSource({
        "answer, _de", "answer, _es", "answer, _fr", "answer, _pt",
        "note, _de", "note, _es", "note, _fr", "note, _pt",
        "problem, _de", "problem, _es", "problem, _fr", "problem, _pt",
        "rationale, _de", "rationale, _es", "rationale, _fr", "rationale, _pt",
        "validation, _de", "validation, _es", "validation, _fr", "validation, _pt"
    })
    void everyTextIsThereInEveryLanguageWithTheSameValues(String bundle, String language) throws Exception {
        Map<String, Set<String>> english = values(bundle);

        assertThat(english).isNotEmpty();
        assertThat(values(bundle + language)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "answer",
        "answer_fr",
        "note",
        "note_de",
        "note_es",
        "note_fr",
        "note_pt",
        "problem",
        "problem_de",
        "problem_es",
        "problem_fr",
        "problem_pt",
        "rationale",
        "rationale_de",
        "rationale_es",
        "rationale_fr",
        "rationale_pt"
    })
    void everyTextIsAWellFormedMessage(String file) throws Exception {
        for (Object text : properties(file).values()) {
            assertThat(new MessageFormat((String) text, Locale.ROOT).format(new Object[10]))
                    .doesNotContain("''");
        }
    }

    @Test
    void aLanguageWithoutBundleIsAnsweredInEnglish() {
        assertThat(new LocalizedTexts("messages/rationale").text(Locale.JAPANESE, "knowledge.basic"))
                .isEqualTo("basic knowledge");
    }

    private static Map<String, Set<String>> values(String file) throws Exception {
        Map<String, Set<String>> values = new TreeMap<>();
        properties(file).forEach((key, text) -> {
            Set<String> found = new TreeSet<>();
            Matcher value = VALUE.matcher(PLURAL.matcher((String) text).replaceAll(""));
            while (value.find()) {
                found.add(value.group(1));
            }
            values.put((String) key, found);
        });
        return values;
    }

    private static Properties properties(String file) throws Exception {
        Properties properties = new Properties();
        properties.load(new StringReader(BundledFile.text("/messages/" + file + ".properties")));
        return properties;
    }
}
