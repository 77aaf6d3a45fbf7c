package ai.careerpath.llm;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class OperatorFaultsTest {

    private final OperatorFaults faults = new OperatorFaults("FRIENDLI", "test-model");

    private static PermanentUpstreamException refusal(int status, String text) {
        return new PermanentUpstreamException(
                "a server", status, Wording.verbatim("a server answered " + status + ": " + text), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | Incorrect API key provided                                    | check FRIENDLI_TOKEN
            400 | No connected db.                                              | check FRIENDLI_TOKEN
            403 | forbidden                                                     | check FRIENDLI_TOKEN
            404 | model 'x' not found, try pulling it first                     | check FRIENDLI_MODEL (test-model)
            404 |                                                               | check FRIENDLI_MODEL (test-model)
            400 | Invalid model name passed in model=x                          | check FRIENDLI_MODEL (test-model)
            400 | The model `x` does not exist                                  | check FRIENDLI_MODEL (test-model)
            400 | This model's maximum context length is 2048 tokens            | a larger context
            400 | ContextWindowExceededError                                    | a larger context
            400 | the request exceeds the available context size                | a larger context
            400 | context_length_exceeded                                       | a larger context
            """)
    void isToldWithWhatToDo(int status, String text, String advice) {
        assertThat(faults.explain(refusal(status, String.valueOf(text)))).hasMessageContaining(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | temperature is not supported with this model
            422 | response_format is unknown
            409 | busy
            """)
    void otherRefusalIsLeftAsItIs(int status, String text) {
        PermanentUpstreamException refusal = refusal(status, text);

        assertThat(faults.explain(refusal)).isSameAs(refusal);
    }

    @Test
    void isLoggedOnceUntilTheServerAnswersAgain(CapturedOutput output) {
        faults.explain(refusal(401, "no"));
        faults.explain(refusal(401, "no"));
        assertThat(output.getAll()).containsOnlyOnce("No question can be answered");

        faults.over();
        faults.explain(refusal(401, "no"));
        assertThat(output.getAll().split("No question can be answered")).hasSize(3);
    }
}
