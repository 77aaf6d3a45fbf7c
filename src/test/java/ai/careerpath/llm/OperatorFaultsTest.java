package ai.careerpath.llm;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.llm.RequestFields.Change;
import ai.careerpath.upstream.failure.ErrorAnswer;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.wording.Wording;
import java.util.Set;
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
        return refusal("a server", status, text);
    }

    private static PermanentUpstreamException refusal(String server, int status, String text) {
        Wording message = Wording.verbatim(server + " answered " + status + ": " + text);
        return new PermanentUpstreamException(server, status, message, null, new ErrorAnswer(null, null, text));
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

    /** A server is called by its host where the operator chose it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            model-server   | 400 | unknown field
            api-key-server | 400 | temperature is too high
            """)
    void nameOfTheServerSaysNothing(String server, int status, String text) {
        PermanentUpstreamException refusal = refusal(server, status, text);

        assertThat(faults.explain(refusal)).isSameAs(refusal);
    }

    @Test
    void nameOfTheServerChangesNoRequest() {
        RequestFields fields = new RequestFields();

        assertThat(fields.adapt(refusal("schema-server", 400, "no such thing"), Set.of()))
                .isFalse();
        assertThat(fields.adapt(refusal("a server", 400, "schema is not known"), Set.of()))
                .isTrue();
    }

    /** Else the second one would go without any limit, and the third one be given up. */
    @Test
    void requestsThatAreRefusedTogetherChangeTheFormOnce() {
        RequestFields fields = new RequestFields();
        Set<Change> sent = fields.sent();
        PermanentUpstreamException refusal = refusal(400, "Unsupported parameter: 'max_tokens'");

        assertThat(fields.adapt(refusal, sent)).isTrue();
        assertThat(fields.adapt(refusal, sent)).isTrue();
        assertThat(fields.adapt(refusal, sent)).isTrue();
        assertThat(fields.sent()).containsExactly(Change.MAX_COMPLETION_TOKENS);

        assertThat(fields.adapt(refusal, fields.sent())).isTrue();
        assertThat(fields.has(Change.NO_MAX_TOKENS)).isTrue();
    }

    @Test
    void whatTheServerSaidIsKept() {
        assertThat(faults.explain(refusal(404, "model 'x' not found")).answer().text())
                .isEqualTo("model 'x' not found");
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
