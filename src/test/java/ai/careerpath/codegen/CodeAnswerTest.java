package ai.careerpath.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.llm.UnusableAnswerException;
import ai.careerpath.model.CodeSnippet;
import ai.careerpath.model.Language;
import ai.careerpath.model.Skill;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeAnswerTest {

    private static final String CODE = """
            # Adds up
            numbers = [1, 2, 3]
            total = sum(numbers)
            average = total / len(numbers)
            print(total, average)
            """;
    // What takes a step for each pair of its characters takes hours; what takes one for each takes milliseconds.
    private static final int LONG = 2_000_000;

    private final CodeAnswer answer =
            new CodeAnswer(new Skill("Sums", "Because.", List.of()), List.of(Language.GO, Language.PYTHON));

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "`", "```", "``` ", "\n ", "\n```"})
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void longRunsOfOneThingAreReadInTimeThatGrowsWithTheirLength(String part) {
        String run = part.repeat(LONG / part.length());

        assertThatThrownBy(() -> answer.read("```python\nprint(1)" + run + "x"))
                .isInstanceOf(UnusableAnswerException.class);
        assertThatThrownBy(() -> answer.read(run)).isInstanceOf(UnusableAnswerException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```python\n%s```",
                "```Python title=sum.py\n%s```\nThat is all.",
                "Here: ```  python\n%s\n   ```",
                "```python\n%s",
                "```python\n\n\n%s\n\n```",
                "{\"language\": \"python\", \"code\": \"```python\n%s```\"}"
            })
    void codeInAFenceIsTheCode(String content) {
        CodeSnippet snippet = answer.read(content.formatted(CODE));

        assertThat(snippet.code()).isEqualTo(CODE);
        assertThat(snippet.language()).isEqualTo(Language.PYTHON);
        assertThat(snippet.description()).isEqualTo("Sums in Python.");
    }

    @Test
    void aProgramOfLongLinesIsSaidToBeTooLong() {
        String code = CODE + "print('" + "x".repeat(4000) + "')\n";

        assertThatThrownBy(() -> answer.read("```python\n" + code + "```"))
                .isInstanceOf(UnusableAnswerException.class)
                .hasMessageContaining("4,000 characters")
                .hasMessageNotContaining("lines");
    }

    @Test
    void spacesAtEndsOfLinesAreLeftOut() {
        assertThat(answer.read("```python\n" + CODE.replace("\n", " \t \n") + "  \n```")
                        .code())
                .isEqualTo(CODE);
    }
}
