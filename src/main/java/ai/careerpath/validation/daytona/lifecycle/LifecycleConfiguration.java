package ai.careerpath.validation.daytona.lifecycle;

import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.Upstreams;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what looks after the workspaces of one of Daytona's APIs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnSetting("careerpath.daytona.api-key")
public class LifecycleConfiguration {

    @Bean
    CredentialsGate daytonaCredentials() {
        return new CredentialsGate(System::nanoTime);
    }

    @Bean
    WorkspaceRegistry workspaceRegistry(WorkspaceJournal journal, MeterRegistry metrics) {
        return new WorkspaceRegistry(journal, metrics);
    }

    @Bean
    WorkspaceReaper workspaceReaper(
            WorkspaceApi api, Upstream daytona, Upstreams upstreams, WorkspaceRegistry registry) {
        return new WorkspaceReaper(api, upstreams.create(daytona, "daytona-delete"), registry);
    }

    @Bean
    Leases workspaceLeases(WorkspaceReaper reaper) {
        return new Leases(reaper);
    }

    @Bean
    WorkspaceCreation workspaceCreation(
            WorkspaceApi api,
            Upstream daytona,
            Upstreams upstreams,
            WorkspaceRegistry registry,
            WorkspaceReaper reaper,
            CredentialsGate credentials) {
        return new WorkspaceCreation(api, upstreams.create(daytona, "daytona-create"), registry, reaper, credentials);
    }

    @Bean
    LeftoverSweeper leftoverSweeper(
            WorkspaceApi api,
            WorkspaceReaper reaper,
            Leases leases,
            WorkspaceRegistry registry,
            WorkspaceJournal journal,
            CredentialsGate credentials,
            SweepSchedule schedule) {
        return new LeftoverSweeper(api, reaper, leases, registry, journal, credentials, schedule, Clock.systemUTC());
    }
}
