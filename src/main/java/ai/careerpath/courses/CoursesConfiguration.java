package ai.careerpath.courses;

import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.catalog.Catalog;
import ai.careerpath.configuration.ConditionalOnSetting;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.UpstreamSeries;
import ai.careerpath.upstream.Upstreams;
import ai.careerpath.upstream.http.UpstreamSettings;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks aci.dev where it is configured, with the catalogue behind it; else the catalogue alone. */
@Configuration(proxyBeanMethods = false)
class CoursesConfiguration {

    private static final String ACI_API_KEY = "careerpath.aci.api-key";

    @Bean
    UpstreamSeries aciSeries() {
        return UpstreamSeries.of("aci.dev", "POST /functions/{name}/execute");
    }

    @Bean
    CourseFinder courseFinder(
            Catalog catalog,
            AciProperties properties,
            AnswerCaches caches,
            @Qualifier("aci") ObjectProvider<Upstream> configured) {
        Upstream aci = configured.getIfAvailable();
        CourseFinder embedded = new CatalogCourseFinder(catalog);
        return new FallbackCourseFinder(
                aci == null ? null : new AciCourseFinder(aci, properties, embedded, caches), embedded);
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
