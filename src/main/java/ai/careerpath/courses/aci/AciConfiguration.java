package ai.careerpath.courses.aci;

import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.courses.CourseFinder;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.UpstreamSeries;
import ai.careerpath.upstream.Upstreams;
import ai.careerpath.upstream.http.UpstreamSettings;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The course search of aci.dev where its key is set. */
@Configuration(proxyBeanMethods = false)
class AciConfiguration {

    private static final String ACI_API_KEY = "careerpath.aci.api-key";

    @Bean
    UpstreamSeries aciSeries() {
        return UpstreamSeries.of("aci.dev", "POST /functions/{name}/execute");
    }

    @Bean(defaultCandidate = false)
    @Qualifier(CourseFinder.REMOTE)
    @ConditionalOnSetting(ACI_API_KEY)
    CourseFinder aciCourseFinder(
            @Qualifier("aci") Upstream aci,
            AciProperties properties,
            @Qualifier(CourseFinder.EMBEDDED) CourseFinder embedded,
            AnswerCaches caches) {
        return new AciCourseFinder(aci, properties, embedded, caches);
    }

    @Bean
    @ConditionalOnSetting(ACI_API_KEY)
    Upstream aci(AciProperties properties, Upstreams upstreams) {
        return upstreams.create(settings(properties), "aci");
    }

    @Bean
    @ConditionalOnSetting(ACI_API_KEY)
    HealthIndicator aciHealthIndicator(@Qualifier("aci") Upstream aci) {
        return aci.health();
    }

    static UpstreamSettings settings(AciProperties properties) {
        String key = Objects.requireNonNull(properties.apiKey()).reveal();
        return UpstreamSettings.of("aci.dev", properties.baseUrl())
                .maxBody(properties.maxAnswer())
                .timeLimit(properties.timeout())
                .secretHeader("X-API-KEY", () -> key)
                .sslBundle(properties.sslBundle())
                .quotaTexts("Daily quota exceeded", "Monthly quota exceeded")
                .build();
    }
}
