package ai.careerpath.validation.daytona;

import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.FaultyServer;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.upstream.UpstreamFaultContract;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import reactor.core.publisher.Mono;

class DaytonaUpstreamFaultTest extends UpstreamFaultContract {

    private final List<Testbed> testbeds = new ArrayList<>();

    @AfterEach
    void close() {
        testbeds.forEach(Testbed::close);
    }

    private Mono<CodeValidation> validate(URI baseUrl, Deadline deadline) {
        DaytonaProperties properties = Testbed.properties(URI.create(baseUrl + "/v1"), KEY, true);
        Testbed testbed = new Testbed(properties, TestGuards.fast());
        testbeds.add(testbed);
        Program program = new Program("skill", Language.PYTHON, "print('hi')");
        return testbed.validator().validate(program, deadline).map(answer -> answer.value());
    }

    @Override
    protected Mono<String> failure(URI baseUrl, Deadline deadline) {
        return validate(baseUrl, deadline).map(validation -> {
            if (validation.isSuccess()) {
                throw new AssertionError("no failure");
            }
            return validation.details();
        });
    }

    @Override
    protected Mono<?> success(URI baseUrl, Deadline deadline) {
        return validate(baseUrl, deadline).map(validation -> {
            if (!validation.isSuccess()) {
                throw new AssertionError(validation.details());
            }
            return validation;
        });
    }

    /** Good for the creation and for the execution. */
    @Override
    protected String goodAnswer() {
        return "{\"id\":\"ws-1\",\"exit_code\":0,\"stdout\":\"hi\\n\",\"stderr\":\"\"}";
    }

    @Override
    protected long calls(FaultyServer server) {
        return server.requests().stream()
                .filter(request -> !request.startsWith("DELETE"))
                .count();
    }
}
