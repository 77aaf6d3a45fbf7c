package ai.careerpath.validation.daytona;

import ai.careerpath.command.CommandConfiguration;
import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.Upstreams;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import ai.careerpath.validation.daytona.sandboxes.RegisterSnapshotCommand;
import ai.careerpath.validation.daytona.sandboxes.SandboxSnapshots;
import ai.careerpath.validation.daytona.sandboxes.SnapshotRegistration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Provides the command that registers the polyglot snapshot. */
@CommandConfiguration
@EnableConfigurationProperties(DaytonaProperties.class)
@Import({Upstreams.class, UpstreamClients.class, UpstreamGuards.class})
class RegisterSnapshotConfiguration {

    @Bean
    RegisterSnapshotCommand registerSnapshotCommand(DaytonaProperties properties, Upstreams upstreams) {
        if (!ServiceUrl.isSet(properties.apiKey())) {
            return new RegisterSnapshotCommand(null);
        }
        Upstream upstream =
                upstreams.create(DaytonaConfiguration.settings(properties).build(), "daytona-execute");
        String name = properties.polyglotSnapshot();
        SandboxSnapshots snapshots = new SandboxSnapshots(upstream, name, properties.snapshot());
        return new RegisterSnapshotCommand(new SnapshotRegistration(upstream, snapshots, name));
    }
}
