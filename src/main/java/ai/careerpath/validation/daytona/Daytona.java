package ai.careerpath.validation.daytona;

import ai.careerpath.model.Language;
import ai.careerpath.upstream.http.UpstreamClient;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.http.UpstreamSettings;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import ai.careerpath.validation.daytona.lifecycle.CredentialsGate;
import ai.careerpath.validation.daytona.lifecycle.Leases;
import ai.careerpath.validation.daytona.lifecycle.LeftoverSweeper;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceApi;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceCreation;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceJournal;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceMetrics;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceReaper;
import ai.careerpath.validation.daytona.sandboxes.SandboxSnapshots;
import ai.careerpath.validation.daytona.sandboxes.SandboxWorkspaceApi;
import ai.careerpath.validation.daytona.workspaces.RuntimeWorkspaceApi;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.util.unit.DataSize;

/** The parts of the Daytona client that others hold on to, put together for one of its two APIs. */
record Daytona(
        DaytonaValidationClient validator,
        LeftoverSweeper housekeeper,
        WorkspaceReaper reaper,
        WorkspaceMetrics ledger,
        DaytonaHealthIndicator health) {

    private static final String NAME = "Daytona";
    // A cold create is silent for 30 s and more, and so is the execution of code that prints nothing.
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(65);
    private static final int CONNECTIONS = 32;
    // Twice 64 KiB of output in base64, and what stands around them.
    private static final DataSize SANDBOX_MAX_BODY = DataSize.ofKilobytes(256);

    static Daytona assemble(
            DaytonaProperties properties,
            UpstreamClients clients,
            UpstreamGuards guards,
            WorkspaceJournal journal,
            MeterRegistry metrics,
            Function<Language, Duration> limits) {
        UpstreamGuard executing = guards.guard("daytona-execute", NAME);
        UpstreamClient client = client(properties, clients);
        SandboxSnapshots snapshots = new SandboxSnapshots(client, properties.polyglotSnapshot(), properties.snapshot());
        WorkspaceApi api = properties.isSandboxApi()
                ? new SandboxWorkspaceApi(client, executing, snapshots)
                : new RuntimeWorkspaceApi(client, executing, System::nanoTime);
        CredentialsGate key = new CredentialsGate(System::nanoTime);
        WorkspaceMetrics ledger = new WorkspaceMetrics(journal, metrics);
        WorkspaceReaper reaper = new WorkspaceReaper(api, guards.guard("daytona-delete", NAME), ledger);
        Leases leases = new Leases(reaper);
        WorkspaceCreation creation =
                new WorkspaceCreation(api, guards.guard("daytona-create", NAME), ledger, reaper, key);
        return new Daytona(
                new DaytonaValidationClient(api, creation, leases, executing, limits),
                new LeftoverSweeper(
                        api,
                        reaper,
                        leases,
                        journal,
                        key,
                        properties.sweepInterval(),
                        properties.leftoverAge(),
                        Clock.systemUTC()),
                reaper,
                ledger,
                new DaytonaHealthIndicator(properties, key, ledger, reaper));
    }

    static UpstreamClient client(DaytonaProperties properties, UpstreamClients clients) {
        return clients.create(settings(properties), RESPONSE_TIMEOUT, CONNECTIONS, "careerpath.daytona");
    }

    static UpstreamSettings settings(DaytonaProperties properties) {
        return UpstreamSettings.of(NAME, properties.baseUrl())
                .maxBody(properties.isSandboxApi() ? SANDBOX_MAX_BODY : RuntimeWorkspaceApi.MAX_BODY)
                .trusted(new TrustedHosts(properties))
                .secretHeader(
                        "Authorization",
                        () -> "Bearer " + properties.requiredKey().reveal())
                .build();
    }
}
