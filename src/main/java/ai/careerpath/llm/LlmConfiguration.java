package ai.careerpath.llm;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.UpstreamProbe;
import ai.careerpath.upstream.Upstreams;
import ai.careerpath.upstream.http.UpstreamSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
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

    /** How the names of the environment variables for a model begin. */
    private static final String FIRST = "FRIENDLI";

    private static final String SECOND = "FRIENDLI_FALLBACK";

    private static final String FALLBACK = "careerpath.friendli.fallback.model";

    @Bean
    Upstream friendli(FriendliProperties properties, FallbackModelProperties fallback, Upstreams upstreams) {
        return upstream(properties, METRIC, fallback.firstShare(properties), upstreams, "friendli");
    }

    @Bean
    @ConditionalOnSetting(FALLBACK)
    Upstream friendliFallback(FriendliProperties first, FallbackModelProperties fallback, Upstreams upstreams) {
        return upstream(fallback.over(first), METRIC + "-fallback", first.timeout(), upstreams, "friendli-fallback");
    }

    private static Upstream upstream(
            FriendliProperties properties, String metric, Duration timeLimit, Upstreams upstreams, String instance) {
        String header = "Bearer " + Objects.requireNonNull(properties.token()).reveal();
        UpstreamSettings.Builder settings = UpstreamSettings.of(properties.serverName(), properties.baseUrl())
                .metric(metric)
                .maxBody(properties.maxAnswer())
                .timeLimit(timeLimit)
                .quotaTexts(BundledFile.lines("/llm/quota.txt").toArray(String[]::new))
                .concurrency(properties.concurrency())
                .sslBundle(properties.sslBundle())
                .secretHeader("Authorization", () -> header);
        if (StringUtils.hasText(properties.team())) {
            String team = Objects.requireNonNull(properties.team());
            settings.secretHeader("X-Friendli-Team", () -> team);
        }
        return upstreams.create(settings.build(), instance);
    }

    @Bean
    ChatModels chatModels(
            @Qualifier("friendli") Upstream friendli,
            @Qualifier("friendliFallback") Optional<Upstream> friendliFallback,
            FriendliProperties properties,
            FallbackModelProperties fallback,
            ObservationRegistry observations,
            MeterRegistry metrics) {
        ChatClient first = new ChatClient(
                friendli,
                properties,
                new ChatTelemetry(properties, observations, metrics),
                new OperatorFaults(FIRST, properties.model()));
        if (friendliFallback.isEmpty()) {
            return new ChatModels(first, fallback.firstShare(properties), null);
        }
        FriendliProperties second = fallback.over(properties);
        return new ChatModels(
                first,
                fallback.firstShare(properties),
                new ChatClient(
                        friendliFallback.get(),
                        second,
                        new ChatTelemetry(second, observations, metrics),
                        new OperatorFaults(SECOND, second.model())));
    }

    @Bean
    UpstreamProbe friendliHealthIndicator(@Qualifier("friendli") Upstream friendli, FriendliProperties properties) {
        return new UpstreamProbe("model", friendli, new ModelDescription(friendli, FIRST, properties.model())::ask);
    }

    @Bean
    @ConditionalOnSetting(FALLBACK)
    UpstreamProbe friendliFallbackHealthIndicator(
            @Qualifier("friendliFallback") Upstream friendliFallback,
            FriendliProperties properties,
            FallbackModelProperties fallback) {
        String model = fallback.over(properties).model();
        return new UpstreamProbe(
                "fallbackModel", friendliFallback, new ModelDescription(friendliFallback, SECOND, model)::ask);
    }
}
