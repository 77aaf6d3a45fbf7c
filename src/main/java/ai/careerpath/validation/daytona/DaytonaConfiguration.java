package ai.careerpath.validation.daytona;

import ai.careerpath.model.Language;
import ai.careerpath.upstream.UpstreamClient;
import ai.careerpath.upstream.UpstreamClients;
import ai.careerpath.upstream.UpstreamGuards;
import ai.careerpath.upstream.UpstreamSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Puts the Daytona client together, where a key is set. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnDaytonaKey.class)
class DaytonaConfiguration {

    private static final String NAME = "Daytona";
    // A cold create is silent for 30 s and more; how long code may run comes on top of nothing.
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(65);
    // Twice 64 KiB of output in base64, and what stands around them.
    private static final DataSize SANDBOX_MAX_BODY = DataSize.ofKilobytes(512);

    @Bean
    UpstreamClient daytonaClient(UpstreamClients clients, DaytonaProperties properties) {
        UpstreamSettings settings = UpstreamSettings.of(NAME, properties.baseUrl())
                .withResponseTimeout(RESPONSE_TIMEOUT)
                .withMaxBody(properties.isSandboxApi() ? SANDBOX_MAX_BODY : RuntimeWorkspaceApi.MAX_BODY)
                .withTrusted(new KeyScope(properties))
                .withSecretHeader(
                        "Authorization",
                        () -> "Bearer " + properties.requiredKey().reveal());
        return clients.create(settings);
    }
}
