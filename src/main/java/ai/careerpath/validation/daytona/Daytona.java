package ai.careerpath.validation.daytona;

import ai.careerpath.model.Language;
import ai.careerpath.upstream.UpstreamClient;
import ai.careerpath.upstream.UpstreamClients;
import ai.careerpath.upstream.UpstreamGuard;
import ai.careerpath.upstream.UpstreamGuards;
import ai.careerpath.upstream.UpstreamSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.util.unit.DataSize;

/** The parts of the Daytona client that others hold on to, put together for one of its two APIs. */
record Daytona(
        DaytonaValidationClient validator,
        WorkspaceHousekeeper housekeeper,
        WorkspaceReaper reaper,
        WorkspaceLedger ledger,
        DaytonaHealthIndicator health,
        PolyglotRegistration registration) {

    private static final String NAME = "Daytona";
    // A cold create is silent for 30 s and more, and so is the execution of code that prints nothing.
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(65);
    // Twice 64 KiB of output in base64, and what stands around them.
    private static final DataSize SANDBOX_MAX_BODY = DataSize.ofKilobytes(256);

    static Daytona assemble(
            DaytonaProperties properties,
            UpstreamClients clients,
            UpstreamGuards guards,
            WorkspaceJournal journal,
            MeterRegistry metrics,
            Function<Language, Duration> limits) {
        UpstreamClient client = clients.create(settings(properties));
        UpstreamGuard executing = guards.guard("daytona-execute", NAME);
        SandboxSnapshots snapshots = new SandboxSnapshots(client, properties);
        WorkspaceApi api = properties.isSandboxApi()
                ? new SandboxWorkspaceApi(client, executing, snapshots)
                : new RuntimeWorkspaceApi(client, executing, System::nanoTime);
        KeyStatus key = new KeyStatus(System::nanoTime);
        WorkspaceLedger ledger = new WorkspaceLedger(journal, metrics);
        WorkspaceReaper reaper = new WorkspaceReaper(api, guards.guard("daytona-delete", NAME), ledger);
        Leases leases = new Leases(reaper);
        WorkspaceCreation creation =
                new WorkspaceCreation(api, guards.guard("daytona-create", NAME), ledger, reaper, key);
        return new Daytona(
                new DaytonaValidationClient(api, creation, leases, executing, limits),
                new WorkspaceHousekeeper(api, reaper, leases, journal, key, properties, Clock.systemUTC()),
                reaper,
                ledger,
                new DaytonaHealthIndicator(properties, key, ledger, reaper),
                new PolyglotRegistration(client, properties));
    }

    private static UpstreamSettings settings(DaytonaProperties properties) {
        return UpstreamSettings.of(NAME, properties.baseUrl())
                .withResponseTimeout(RESPONSE_TIMEOUT)
                .withMaxBody(properties.isSandboxApi() ? SANDBOX_MAX_BODY : RuntimeWorkspaceApi.MAX_BODY)
                .withTrusted(new KeyScope(properties))
                .withSecretHeader(
                        "Authorization",
                        () -> "Bearer " + properties.requiredKey().reveal());
    }
}
