package ai.careerpath.validation.daytona;

import ai.careerpath.model.Language;
import ai.careerpath.upstream.http.UpstreamClient;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.http.UpstreamSettings;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import ai.careerpath.validation.ValidationProperties;
import ai.careerpath.validation.daytona.lifecycle.CredentialsGate;
import ai.careerpath.validation.daytona.lifecycle.FileWorkspaceJournal;
import ai.careerpath.validation.daytona.lifecycle.Leases;
import ai.careerpath.validation.daytona.lifecycle.LifecycleConfiguration;
import ai.careerpath.validation.daytona.lifecycle.SweepSchedule;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceApi;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceCreation;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceJournal;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceMetrics;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceReaper;
import ai.careerpath.validation.daytona.sandboxes.SandboxSnapshots;
import ai.careerpath.validation.daytona.sandboxes.SandboxesApi;
import ai.careerpath.validation.daytona.workspaces.OutputBounds;
import ai.careerpath.validation.daytona.workspaces.WorkspacesApi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Offers Daytona as a sandbox, where a key is set. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnDaytonaKey.class)
@Import(LifecycleConfiguration.class)
class DaytonaConfiguration {

    private static final String NAME = "Daytona";
    private static final List<String> INSTANCES = List.of("daytona-create", "daytona-execute", "daytona-delete");

    // A cold create is silent for 30 s and more, and so is the execution of code that prints nothing.
    private static final Duration LONGEST_CREATE = Duration.ofSeconds(65);
    private static final Duration BESIDE_THE_RUN = Duration.ofMinutes(2);

    // For what is looked up beside validations: leftovers, and the polyglot snapshot.
    private static final int SPARE_CONNECTIONS = 2;

    @Bean
    UpstreamClient daytonaClient(
            DaytonaProperties properties, ValidationProperties limits, UpstreamClients clients, UpstreamGuards guards) {
        int connections = guards(guards).stream().mapToInt(UpstreamGuard::places).sum() + SPARE_CONNECTIONS;
        Duration run = longest(limits).plus(BESIDE_THE_RUN);
        return clients.create(settings(properties)
                .withResponseTimeout(run.compareTo(LONGEST_CREATE) > 0 ? run : LONGEST_CREATE)
                .withMaxConnections(connections));
    }

    static UpstreamSettings settings(DaytonaProperties properties) {
        return UpstreamSettings.of(NAME, properties.baseUrl())
                .withResponseTimeout(LONGEST_CREATE)
                .withMaxBody(OutputBounds.DRAINED)
                .withTrusted(new TrustedHosts(properties))
                .withSecretHeader(
                        "Authorization",
                        () -> "Bearer " + properties.requiredKey().reveal());
    }

    @Bean
    SandboxSnapshots sandboxSnapshots(UpstreamClient daytonaClient, DaytonaProperties properties) {
        return new SandboxSnapshots(daytonaClient, properties.polyglotSnapshot(), properties.snapshot());
    }

    @Bean
    WorkspaceApi workspaceApi(
            UpstreamClient daytonaClient,
            DaytonaProperties properties,
            UpstreamGuards guards,
            SandboxSnapshots snapshots) {
        UpstreamGuard guard = guards.guard("daytona-execute", NAME);
        return properties.isSandboxApi()
                ? new SandboxesApi(daytonaClient, guard, snapshots, properties.target())
                : new WorkspacesApi(daytonaClient, guard, System::nanoTime);
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
            UpstreamGuards guards,
            ValidationProperties limits) {
        return new DaytonaValidationClient(
                api, creation, leases, guards.guard("daytona-execute", NAME), limits::timeout);
    }

    @Bean
    DaytonaHealthIndicator daytonaHealthIndicator(
            DaytonaProperties properties,
            CredentialsGate key,
            WorkspaceMetrics ledger,
            WorkspaceReaper reaper,
            UpstreamGuards guards) {
        return new DaytonaHealthIndicator(properties.isSandboxApi(), key, ledger, reaper, guards(guards));
    }

    private static List<UpstreamGuard> guards(UpstreamGuards guards) {
        return INSTANCES.stream()
                .map(instance -> guards.guard(instance, NAME))
                .toList();
    }

    private static Duration longest(ValidationProperties limits) {
        return Stream.of(Language.values())
                .map(limits::timeout)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
