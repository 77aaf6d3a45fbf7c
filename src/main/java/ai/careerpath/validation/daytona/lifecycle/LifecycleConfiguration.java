package ai.careerpath.validation.daytona.lifecycle;

import ai.careerpath.upstream.resilience.UpstreamGuards;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what looks after the workspaces of one of Daytona's APIs. */
@Configuration(proxyBeanMethods = false)
public class LifecycleConfiguration {

    private static final String NAME = "Daytona";

    @Bean
    CredentialsGate daytonaCredentials() {
        return new CredentialsGate(System::nanoTime);
    }

    @Bean
    WorkspaceMetrics workspaceMetrics(WorkspaceJournal journal, MeterRegistry metrics) {
        return new WorkspaceMetrics(journal, metrics);
    }

    @Bean
    WorkspaceReaper workspaceReaper(WorkspaceApi api, UpstreamGuards guards, WorkspaceMetrics ledger) {
        return new WorkspaceReaper(api, guards.guard("daytona-delete", NAME), ledger);
    }

    @Bean
    Leases workspaceLeases(WorkspaceReaper reaper) {
        return new Leases(reaper);
    }

    @Bean
    WorkspaceCreation workspaceCreation(
            WorkspaceApi api,
            UpstreamGuards guards,
            WorkspaceMetrics ledger,
            WorkspaceReaper reaper,
            CredentialsGate key) {
        return new WorkspaceCreation(api, guards.guard("daytona-create", NAME), ledger, reaper, key);
    }

    @Bean
    LeftoverSweeper leftoverSweeper(
            WorkspaceApi api,
            WorkspaceReaper reaper,
            Leases leases,
            WorkspaceMetrics ledger,
            WorkspaceJournal journal,
            CredentialsGate key,
            SweepSchedule schedule) {
        return new LeftoverSweeper(api, reaper, leases, ledger, journal, key, schedule, Clock.systemUTC());
    }
}
