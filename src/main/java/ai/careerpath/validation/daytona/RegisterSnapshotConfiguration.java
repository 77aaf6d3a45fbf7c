package ai.careerpath.validation.daytona;

import ai.careerpath.command.CommandConfiguration;
import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.validation.daytona.sandboxes.RegisterSnapshotCommand;
import ai.careerpath.validation.daytona.sandboxes.SnapshotRegistration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Provides the command that registers the polyglot snapshot. */
@CommandConfiguration
@EnableConfigurationProperties(DaytonaProperties.class)
@Import(UpstreamClients.class)
class RegisterSnapshotConfiguration {

    @Bean
    RegisterSnapshotCommand registerSnapshotCommand(DaytonaProperties properties, UpstreamClients clients) {
        if (!ServiceUrl.isSet(properties.apiKey())) {
            return new RegisterSnapshotCommand(null);
        }
        return new RegisterSnapshotCommand(
                new SnapshotRegistration(Daytona.client(properties, clients), properties.polyglotSnapshot()));
    }
}
