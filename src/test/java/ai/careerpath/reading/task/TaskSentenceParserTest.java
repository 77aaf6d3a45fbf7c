package ai.careerpath.reading.task;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.reading.title.RoleNouns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskSentenceParserTest {

    private static final TaskSentenceParser PARSER = new TaskSentenceParser(new RoleNouns());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I pull pints in a pub | pull pints in a pub",
                "I'm the one who answers the phones | answers the phones",
                "been wiping down tables since uni | wiping down tables since uni",
                "My job is to keep the lights on | keep the lights on",
                "fix cars | fix cars",
                "I run a bakery but would love to do machine learning | run a bakery",
            })
    void whatSomebodyDoesBeginsWithItsVerb(String line, String whole) {
        assertThat(PARSER.parse(line, false)).hasValueSatisfying(sentence -> {
            assertThat(sentence.whole()).isEqualTo(whole);
            assertThat(sentence.beginsWithVerb()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I write code for a hospital | write code",
                "I plan the shifts of bus drivers | plan the shifts",
                "I cook for old people in a care home | cook",
                "fix cars | fix cars",
            })
    void whatIsDoneIsToldApartFromWhereAndForWhom(String line, String core) {
        assertThat(PARSER.parse(line, false))
                .hasValueSatisfying(sentence -> assertThat(sentence.core()).isEqualTo(core));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'd like to be the person who decides what gets built | decides what gets built",
                "get paid to find bugs | find bugs",
                "something where I find out why customers leave | find out why customers leave",
                "I run a bakery and I'd love to teach machines to see | teach machines to see",
                "legally break into networks | break into networks",
                "something with maps and satellites | work with maps and satellites",
            })
    void whatSomebodyWantsStandsBehindTheLastWish(String line, String whole) {
        assertThat(PARSER.parse(line, true)).hasValueSatisfying(sentence -> {
            assertThat(sentence.whole()).isEqualTo(whole);
            assertThat(sentence.beginsWithVerb()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "draw the screens, not write the code | draw the screens | write the code",
                "run a team rather than code all day | run a team | code all day",
                "I'd rather not touch code but organise events | organise events | touch code",
                "no coding please, something with people in a firm | work with people in a firm | coding please",
            })
    void whatIsDeniedIsCutAway(String line, String whole, String denied) {
        assertThat(PARSER.parse(line, true)).hasValueSatisfying(sentence -> {
            assertThat(sentence.whole()).isEqualTo(whole);
            assertThat(sentence.denied()).containsExactly(denied);
        });
    }

    @Test
    void partsLeaveOutFurtherClausesAndPlaces() {
        assertThat(PARSER.parse("I keep the servers alive at a hospital and fix the printers", false))
                .hasValueSatisfying(sentence -> assertThat(sentence.parts())
                        .containsExactly("keep the servers alive at a hospital", "keep the servers alive"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Software Engineer",
                "test engineer for payments",
                "train driver",
                "data integration and analysis manager",
                "what is the weather like today",
                "tell me a story about the sea",
                "I want to fix cars",
            })
    void titlesQuestionsAndWishesTellNothingThatSomebodyDoes(String line) {
        assertThat(PARSER.parse(line, false).filter(TaskSentence::beginsWithVerb))
                .isEmpty();
    }
}
