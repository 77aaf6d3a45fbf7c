package ai.careerpath.validation.daytona;

import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.model.Language;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.Upstreams;
import ai.careerpath.upstream.http.UpstreamSettings;
import ai.careerpath.validation.ValidationProperties;
import ai.careerpath.validation.daytona.lifecycle.CredentialsGate;
import ai.careerpath.validation.daytona.lifecycle.FileWorkspaceJournal;
import ai.careerpath.validation.daytona.lifecycle.Leases;
import ai.careerpath.validation.daytona.lifecycle.LifecycleConfiguration;
import ai.careerpath.validation.daytona.lifecycle.SweepSchedule;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceApi;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceCreation;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceJournal;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceReaper;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceRegistry;
import ai.careerpath.validation.daytona.sandboxes.SandboxSnapshots;
import ai.careerpath.validation.daytona.sandboxes.SandboxesApi;
import ai.careerpath.validation.daytona.workspaces.WorkspacesApi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/** Offers Daytona as a sandbox, where a key is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnSetting("careerpath.daytona.api-key")
@Import(LifecycleConfiguration.class)
class DaytonaConfiguration {

    private static final String EXECUTE = "daytona-execute";
    // How often a create, a whole cycle and a delete are tried again, after a 429 too, stands in resilience.yml under
    // these names; UpstreamFailures tells which answers may pass, and RetryAfter how long Daytona wants to be left
    // alone.
    private static final List<String> INSTANCES = List.of("daytona-create", EXECUTE, "daytona-delete");

    private static final Duration BESIDE_THE_RUN = Duration.ofMinutes(2);

    // For what is looked up beside validations: leftovers, and the polyglot snapshot.
    private static final int SPARE_CONNECTIONS = 2;

    /** A call that has a place has a connection too. */
    @Bean
    Upstream daytona(DaytonaProperties properties, Upstreams upstreams) {
        int places = INSTANCES.stream()
                .mapToInt(instance ->
                        upstreams.create(WorkspaceApi.UPSTREAM, instance).places())
                .sum();
        UpstreamSettings settings =
                settings(properties).maxConnections(places + SPARE_CONNECTIONS).build();
        return upstreams.create(settings, EXECUTE);
    }

    static UpstreamSettings.Builder settings(DaytonaProperties properties) {
        return UpstreamSettings.of(WorkspaceApi.UPSTREAM, properties.baseUrl())
                .maxBody(DataSize.ofBytes(ExecutionLimits.DRAINED_BYTES))
                .trusted(new TrustedHosts(properties))
                .secretHeader(
                        "Authorization",
                        () -> "Bearer " + properties.requiredKey().reveal());
    }

    @Bean
    WorkspaceApi workspaceApi(Upstream daytona, DaytonaProperties properties) {
        if (!properties.isSandboxApi()) {
            return new WorkspacesApi(daytona, System::nanoTime);
        }
        SandboxSnapshots snapshots =
                new SandboxSnapshots(daytona, properties.polyglotSnapshot(), properties.snapshot());
        return new SandboxesApi(daytona, snapshots, properties.target());
    }

    @Bean
    WorkspaceJournal workspaceJournal(
            DaytonaProperties properties,
            @Value("${careerpath.data-dir:${java.io.tmpdir}/careerpath}") Path dataDirectory) {
        return properties.isSandboxApi() ? WorkspaceJournal.none() : FileWorkspaceJournal.in(dataDirectory);
    }

    @Bean
    SweepSchedule sweepSchedule(DaytonaProperties properties, ValidationProperties limits) {
        Duration longest = longest(limits).plus(BESIDE_THE_RUN);
        Duration age = properties.leftoverAge();
        return new SweepSchedule(properties.sweepInterval(), age.compareTo(longest) > 0 ? age : longest);
    }

    @Bean
    DaytonaValidationClient daytonaValidationClient(
            WorkspaceApi api,
            WorkspaceCreation creation,
            Leases leases,
            Upstream daytona,
            ValidationProperties limits) {
        return new DaytonaValidationClient(api, creation, leases, daytona, limits::timeout);
    }

    @Bean
    DaytonaHealthIndicator daytonaHealthIndicator(
            DaytonaProperties properties,
            CredentialsGate credentials,
            WorkspaceRegistry registry,
            WorkspaceReaper reaper,
            Upstream daytona,
            Upstreams upstreams) {
        List<Upstream> all = INSTANCES.stream()
                .map(instance -> upstreams.create(daytona, instance))
                .toList();
        return new DaytonaHealthIndicator(properties.isSandboxApi(), credentials, registry, reaper, all);
    }

    private static Duration longest(ValidationProperties limits) {
        return Stream.of(Language.values())
                .map(limits::timeout)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
