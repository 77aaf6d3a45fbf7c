package ai.careerpath.validation.daytona;

import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import ai.careerpath.validation.ValidationProperties;
import ai.careerpath.validation.daytona.lifecycle.FileWorkspaceJournal;
import ai.careerpath.validation.daytona.lifecycle.LeftoverSweeper;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceJournal;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Offers Daytona as a sandbox, where a key is set. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnDaytonaKey.class)
class DaytonaConfiguration {

    @Bean
    WorkspaceJournal workspaceJournal(
            DaytonaProperties properties,
            @Value("${careerpath.data-dir:${java.io.tmpdir}/careerpath}") Path dataDirectory) {
        return properties.isSandboxApi() ? WorkspaceJournal.none() : FileWorkspaceJournal.in(dataDirectory);
    }

    @Bean
    Daytona daytona(
            DaytonaProperties properties,
            UpstreamClients clients,
            UpstreamGuards guards,
            WorkspaceJournal journal,
            MeterRegistry metrics,
            ValidationProperties limits) {
        return Daytona.assemble(properties, clients, guards, journal, metrics, limits::timeout);
    }

    @Bean
    DaytonaValidationClient daytonaValidationClient(Daytona daytona) {
        return daytona.validator();
    }

    @Bean
    LeftoverSweeper workspaceHousekeeper(Daytona daytona) {
        return daytona.housekeeper();
    }

    @Bean
    DaytonaHealthIndicator daytonaHealthIndicator(Daytona daytona) {
        return daytona.health();
    }
}
