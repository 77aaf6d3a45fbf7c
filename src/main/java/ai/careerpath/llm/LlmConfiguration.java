package ai.careerpath.llm;

import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.http.UpstreamClients;
import ai.careerpath.upstream.http.UpstreamSettings;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** The client of the language model, where a token is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnSetting("careerpath.friendli.token")
class LlmConfiguration {

    @Bean
    Upstream friendli(FriendliProperties properties, UpstreamClients clients, UpstreamGuards guards) {
        String header = "Bearer " + Objects.requireNonNull(properties.token()).reveal();
        UpstreamSettings settings = UpstreamSettings.of("FriendliAI", properties.baseUrl())
                .withMaxBody(properties.maxAnswer())
                .withResponseTimeout(properties.timeout())
                .withSecretHeader("Authorization", () -> header);
        if (StringUtils.hasText(properties.team())) {
            String team = Objects.requireNonNull(properties.team());
            settings = settings.withSecretHeader("X-Friendli-Team", () -> team);
        }
        return Upstream.of(settings, "friendli", clients, guards);
    }

    @Bean
    ChatClient chatClient(
            @Qualifier("friendli") Upstream friendli, FriendliProperties properties, MeterRegistry metrics) {
        return new ChatClient(friendli, properties, new TokenMetrics(metrics));
    }

    @Bean
    HealthIndicator friendliHealthIndicator(@Qualifier("friendli") Upstream friendli) {
        return friendli.health();
    }
}
