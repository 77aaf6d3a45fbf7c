package ai.careerpath.llm;

import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recognises refusals that only the operator can mend: no such model, a wrong key, a context that is too small. Each is
 * logged once, until the server has answered again.
 */
final class OperatorFaults {

    private static final Logger log = LoggerFactory.getLogger(OperatorFaults.class);

    // As OpenAI, vLLM, LiteLLM, Ollama and llama.cpp word it.
    private static final Pattern CONTEXT = Pattern.compile(
            "context_?(length|window|size)|context window|maximum context|context size|prompt is too long|exceed.{0,30}context");
    private static final Pattern MODEL = Pattern.compile(
            "invalid model|model.{0,80}(not found|does not exist|not exist|unknown|not supported)|unknown model|no such model");

    private static final Pattern KEY = Pattern.compile("api.?key|no connected db");

    private final String variables;
    private final String model;
    private final AtomicReference<@Nullable Wording> told = new AtomicReference<>();

    /** @param variables how the names of the environment variables for this model begin */
    OperatorFaults(String variables, String model) {
        this.variables = variables;
        this.model = model;
    }

    /** Returns the failure, with what to do about it where it is of this kind. */
    PermanentUpstreamException explain(PermanentUpstreamException failure) {
        return advice(failure)
                .map(advice -> {
                    if (!advice.equals(told.getAndSet(advice))) {
                        log.error("No question can be answered: {}; {}", failure.getMessage(), advice.english());
                    }
                    return new PermanentUpstreamException(
                            failure.upstream(),
                            failure.status(),
                            failure.wording().and(advice),
                            failure,
                            failure.answer());
                })
                .orElse(failure);
    }

    /** The server has answered. */
    void over() {
        told.set(null);
    }

    private Optional<Wording> advice(PermanentUpstreamException failure) {
        String said = failure.answer().text().toLowerCase(Locale.ROOT);
        boolean refused = failure.hasStatus(400) || failure.hasStatus(413) || failure.hasStatus(422);
        if (failure.isCredentials() || refused && KEY.matcher(said).find()) {
            return Optional.of(Wording.note("model.check-token", variables));
        }
        if (refused && CONTEXT.matcher(said).find()) {
            return Optional.of(Wording.note("model.larger-context"));
        }
        // Model ids disappear within weeks, so an unknown address most likely is an unknown model.
        if (failure.hasStatus(404) || refused && MODEL.matcher(said).find()) {
            return Optional.of(Wording.note("model.check-model", variables, model));
        }
        return Optional.empty();
    }
}
