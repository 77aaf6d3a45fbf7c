package ai.careerpath.validation.daytona;

import ai.careerpath.configuration.Secret;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import ai.careerpath.validation.daytona.DaytonaProperties.Api;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceJournal;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import reactor.core.publisher.Mono;

/** A Daytona client put together for a test, with waits of milliseconds. */
public final class Testbed implements AutoCloseable {

    static final String SKILL = "Python Programming";

    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    final Daytona daytona;
    private final UpstreamClients clients = new TestUpstreams().clients();

    Testbed(URI baseUrl) {
        this(baseUrl, WorkspaceJournal.none());
    }

    Testbed(URI baseUrl, WorkspaceJournal journal) {
        this(baseUrl, journal, TestGuards.fast(), Duration.ofSeconds(30));
    }

    Testbed(URI baseUrl, WorkspaceJournal journal, UpstreamGuards guards, Duration limit) {
        this(properties(baseUrl), journal, guards, limit);
    }

    Testbed(DaytonaProperties properties, WorkspaceJournal journal, UpstreamGuards guards, Duration limit) {
        daytona = Daytona.assemble(properties, clients, guards, journal, metrics, language -> limit);
    }

    Testbed(DaytonaProperties properties, UpstreamGuards guards) {
        this(properties, WorkspaceJournal.none(), guards, Duration.ofSeconds(30));
    }

    public static DaytonaProperties properties(URI baseUrl) {
        return properties(baseUrl, DaytonaStub.KEY, false);
    }

    /** With sweeps that take everything for a leftover. */
    static DaytonaProperties impatient(URI baseUrl) {
        return properties(baseUrl, DaytonaStub.KEY, false, Duration.ZERO);
    }

    static DaytonaProperties properties(URI baseUrl, String key, boolean allowPlainHttp) {
        return properties(baseUrl, key, allowPlainHttp, Duration.ofMinutes(3));
    }

    private static DaytonaProperties properties(URI baseUrl, String key, boolean allowPlainHttp, Duration leftoverAge) {
        return new DaytonaProperties(
                Secret.of(key),
                baseUrl,
                Api.AUTO,
                List.of(),
                null,
                "careerpath-polyglot-1",
                allowPlainHttp,
                Duration.ofHours(1),
                leftoverAge);
    }

    Mono<CodeValidation> validation(Language language, String code, Duration time) {
        return daytona.validator()
                .validate(new Program(SKILL, language, code), Deadline.in(time))
                .map(answer -> answer.value());
    }

    CodeValidation validate(Language language, String code) {
        return Objects.requireNonNull(
                validation(language, code, Duration.ofSeconds(45)).block());
    }

    CodeValidation python(String code) {
        return validate(Language.PYTHON, code);
    }

    /** The gauge {@code live}, or how many workspaces were created, deleted, reaped or are unknown. */
    double metric(String name) {
        return name.equals("live")
                ? metrics.get("careerpath.workspaces.live").gauge().value()
                : metrics.get("careerpath.workspaces")
                        .tag("event", name)
                        .counter()
                        .count();
    }

    /** Waits until the reaper has nothing left to do. */
    void untilReaped() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> daytona.reaper().backlog() == 0);
    }

    @Override
    public void close() {
        clients.destroy();
    }
}
