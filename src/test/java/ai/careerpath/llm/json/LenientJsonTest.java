package ai.careerpath.llm.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LenientJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"a": [1, "x", {"b": null}], "c": true}                  | {"a":[1,"x",{"b":null}],"c":true}
            ```json\\n{"a": 1}\\n```                                 | {"a":1}
            Sure! Here you go: {"a": 1} Anything else?               | {"a":1}
            I use {braces} and {"other": 2} first. {"a": 1}          | {"a":1}
            <think>maybe {"a": 9}</think>{"a": 1}                    | {"a":1}
            {"a": [1, 2,], }                                         | {"a":[1,2]}
            {'a': 'x'}                                               | {"a":"x"}
            {"a": [{"n": "x"}, {"n": "y                              | {"a":[{"n":"x"},{}]}
            {"a": [{"n": "x", "w": "why"}, {"n":                     | {"a":[{"n":"x","w":"why"},{}]}
            {"a": [1, 2] rubbish                                     | {"a":[1,2]}
            {"a": {"a": 1}}                                          | {"a":{"a":1}}
            <thinking>{"a": 9}</thinking>\\n{"a": 1}                 | {"a":1}
            <THINK>{"a": 9}</THINK>{"a": 1}                          | {"a":1}
            <reasoning>{"a": 9}</reasoning>{"a": 1}                  | {"a":1}
            [THINK]{"a": 9}[/THINK]{"a": 1}                          | {"a":1}
            ◁think▷{"a": 9}◁/think▷{"a": 1}                          | {"a":1}
            <seed:think>{"a": 9}</seed:think>{"a": 1}                | {"a":1}
            Draft:\\n```json\\n{"a": 9}\\n```\\nFinal:\\n```json\\n{"a": 1}\\n``` | {"a":1}
            {"a": "..."} {"a": 1}                                    | {"a":1}
            {"a": "ends with </think> inside"}                       | {"a":"ends with </think> inside"}
            [{"n": "x"}, {"n": "y"}]                                 | {"a":[{"n":"x"},{"n":"y"}]}
            { // three of them\\n "a": 1}                            | {"a":1}
            {a: 1}                                                   | {"a":1}
            "{\\"a\\": 1}"                                           | {"a":1}
            """)
    void whatTheModelMeantIsFound(String text, String json) {
        assertThat(LenientJson.object(text.replace("\\n", "\n"), "a"))
                .hasValueSatisfying(object -> assertThat(object).hasToString(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            ^^
            I cannot help with that.
            {"b": 1}
            [1, 2]
            {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{
            {"a
            """)
    void textWithoutTheObjectHasNone(String text) {
        assertThat(LenientJson.object(text, "a")).isEmpty();
    }

    @Test
    void thoughtsInAChannelOfTheirOwnAreNotTheAnswer() {
        String text = "<|channel|>analysis<|message|>{\"a\": 9}<|end|><|channel|>final<|message|>{\"a\": 1}";

        assertThat(LenientJson.object(text, "a"))
                .hasValueSatisfying(object -> assertThat(object).hasToString("{\"a\":1}"));
    }

    @Test
    void lineBreaksThatWereNotEscapedAreKept() {
        assertThat(LenientJson.object("{\"a\": \"one\ntwo\"}", "a"))
                .hasValueSatisfying(
                        object -> assertThat(object.get("a").textValue()).isEqualTo("one\ntwo"));
    }

    @Test
    void depthIsBounded() {
        String deep = "{\"a\": 1, \"b\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        assertThat(LenientJson.object(deep, "a"))
                .hasValueSatisfying(object -> assertThat(object.toString()).hasSizeLessThan(100));
    }
}
