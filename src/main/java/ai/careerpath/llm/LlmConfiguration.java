package ai.careerpath.llm;

import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.UpstreamProbe;
import ai.careerpath.upstream.Upstreams;
import ai.careerpath.upstream.http.UpstreamSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** The client of the language model, where a token is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnSetting("careerpath.friendli.token")
class LlmConfiguration {

    /** The same for every server, so that dashboards and alerts hold. */
    private static final String METRIC = "friendliai";

    /** How OpenAI, OpenRouter, DeepSeek and Anthropic begin to say that the money is spent. */
    private static final String[] QUOTA_TEXTS = {
        "You exceeded your current quota",
        "insufficient_quota",
        "Insufficient credits",
        "Insufficient Balance",
        "Your credit balance is too low",
        "You have reached your specified API usage limits"
    };

    @Bean
    Upstream friendli(FriendliProperties properties, Upstreams upstreams) {
        String header = "Bearer " + Objects.requireNonNull(properties.token()).reveal();
        UpstreamSettings.Builder settings = UpstreamSettings.of(properties.serverName(), properties.baseUrl())
                .metric(METRIC)
                .maxBody(properties.maxAnswer())
                .timeLimit(properties.timeout())
                .quotaTexts(QUOTA_TEXTS)
                .concurrency(properties.concurrency())
                .sslBundle(properties.sslBundle())
                .secretHeader("Authorization", () -> header);
        if (StringUtils.hasText(properties.team())) {
            String team = Objects.requireNonNull(properties.team());
            settings.secretHeader("X-Friendli-Team", () -> team);
        }
        return upstreams.create(settings.build(), "friendli");
    }

    @Bean
    ChatClient chatClient(
            @Qualifier("friendli") Upstream friendli,
            FriendliProperties properties,
            ObservationRegistry observations,
            MeterRegistry metrics) {
        return new ChatClient(friendli, properties, new ChatTelemetry(properties, observations, metrics));
    }

    @Bean
    UpstreamProbe friendliHealthIndicator(@Qualifier("friendli") Upstream friendli, FriendliProperties properties) {
        return new UpstreamProbe("model", friendli, new ModelDescription(friendli, properties.model())::ask);
    }
}
