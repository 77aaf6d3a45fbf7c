package ai.careerpath.validation.daytona;

import ai.careerpath.configuration.Secret;
import ai.careerpath.model.CodeValidation;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.TestGuards;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.Upstreams;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import ai.careerpath.validation.SandboxMode;
import ai.careerpath.validation.ValidationProperties;
import ai.careerpath.validation.daytona.DaytonaProperties.Api;
import ai.careerpath.validation.daytona.lifecycle.LeftoverSweeper;
import ai.careerpath.validation.daytona.lifecycle.SweepSchedule;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceJournal;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceReaper;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceRef;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.env.MapPropertySource;
import reactor.core.publisher.Mono;

/** The Daytona client as it is configured, with waits of milliseconds; nothing is swept until a test asks for it. */
public final class Testbed implements AutoCloseable {

    static final String SKILL = "Python Programming";

    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final TestUpstreams upstreams = new TestUpstreams();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    Testbed(URI baseUrl) {
        this(baseUrl, WorkspaceJournal.none());
    }

    Testbed(URI baseUrl, WorkspaceJournal journal) {
        this(baseUrl, journal, TestGuards.fast(), Duration.ofSeconds(30));
    }

    Testbed(URI baseUrl, WorkspaceJournal journal, UpstreamGuards guards, Duration limit) {
        this(properties(baseUrl), journal, guards, limit);
    }

    Testbed(DaytonaProperties properties, UpstreamGuards guards) {
        this(properties, WorkspaceJournal.none(), guards, Duration.ofSeconds(30));
    }

    Testbed(DaytonaProperties properties, WorkspaceJournal journal, UpstreamGuards guards, Duration limit) {
        beans.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("careerpath.daytona.api-key", "set")));
        beans.registerBean("lifecycleProcessor", OnDemand.class, OnDemand::new);
        beans.registerBean(DaytonaProperties.class, () -> properties);
        beans.registerBean("workspaceJournal", WorkspaceJournal.class, () -> new Borrowed(journal));
        beans.registerBean(
                "sweepSchedule",
                SweepSchedule.class,
                () -> new SweepSchedule(properties.sweepInterval(), properties.leftoverAge()));
        beans.registerBean(Upstreams.class, () -> upstreams.with(guards));
        beans.registerBean(MeterRegistry.class, () -> metrics);
        beans.registerBean(
                ValidationProperties.class,
                () -> new ValidationProperties(
                        SandboxMode.AUTO,
                        limit,
                        Map.of(),
                        ValidationProperties.Fallback.UNAVAILABLE,
                        1,
                        Duration.ofHours(1)));
        beans.register(DaytonaConfiguration.class);
        beans.refresh();
    }

    /** Starts and stops nothing by itself. */
    private static final class OnDemand extends DefaultLifecycleProcessor {
        @Override
        public void onRefresh() {
            // A test starts what it needs.
        }

        @Override
        public void onClose() {
            // And stops it.
        }
    }

    /** A journal that outlives the client, as the file of a process that is killed does. */
    private record Borrowed(WorkspaceJournal journal) implements WorkspaceJournal {
        @Override
        public Mono<Void> intended(WorkspaceRef ref) {
            return journal.intended(ref);
        }

        @Override
        public Mono<Void> created(WorkspaceRef ref) {
            return journal.created(ref);
        }

        @Override
        public void settled(WorkspaceRef ref) {
            journal.settled(ref);
        }

        @Override
        public List<WorkspaceRef> leftBehind() {
            return journal.leftBehind();
        }
    }

    DaytonaValidationClient validator() {
        return beans.getBean(DaytonaValidationClient.class);
    }

    LeftoverSweeper sweeper() {
        return beans.getBean(LeftoverSweeper.class);
    }

    WorkspaceReaper reaper() {
        return beans.getBean(WorkspaceReaper.class);
    }

    WorkspaceRegistry registry() {
        return beans.getBean(WorkspaceRegistry.class);
    }

    DaytonaHealthIndicator health() {
        return beans.getBean(DaytonaHealthIndicator.class);
    }

    public static DaytonaProperties properties(URI baseUrl) {
        return properties(baseUrl, DaytonaStub.KEY, false);
    }

    /** With sweeps that take everything for a leftover. */
    static DaytonaProperties impatient(URI baseUrl) {
        return properties(baseUrl, DaytonaStub.KEY, false, Duration.ofNanos(1));
    }

    static DaytonaProperties properties(URI baseUrl, String key, boolean allowPlainHttp) {
        return properties(baseUrl, key, allowPlainHttp, Duration.ofMinutes(3));
    }

    private static DaytonaProperties properties(URI baseUrl, String key, boolean allowPlainHttp, Duration leftoverAge) {
        return new DaytonaProperties(
                Secret.of(key),
                baseUrl,
                Api.AUTO,
                null,
                List.of(),
                null,
                "careerpath-polyglot-2",
                allowPlainHttp,
                Duration.ofHours(1),
                leftoverAge);
    }

    Mono<CodeValidation> validation(Language language, String code, Duration time) {
        return validator()
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
        Awaitility.await().atMost(Duration.ofSeconds(120)).until(() -> reaper().backlog() == 0);
    }

    @Override
    public void close() {
        beans.close();
        upstreams.close();
    }
}
