package ai.careerpath.validation;

import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.cache.CacheMetrics;
import ai.careerpath.sandbox.RuntimeVersions;
import ai.careerpath.sandbox.language.LanguageDefinitions;
import ai.careerpath.step.Source;
import ai.careerpath.validation.signing.RecordSigner;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the chosen sandbox behind the cache, and both under observation. */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

    @Bean
    SandboxChoice sandboxChoice(ValidationProperties properties, List<SandboxValidator> sandboxes) {
        boolean keySet = in(sandboxes, Source.DAYTONA).isPresent();
        return SandboxChoice.of(properties.sandbox(), keySet, properties.fallback());
    }

    @Bean
    @Primary
    CodeValidator codeValidator(
            ValidationProperties properties,
            SandboxChoice choice,
            List<SandboxValidator> sandboxes,
            AnswerCaches caches,
            RecordSigner signer,
            ObservationRegistry observations,
            MeterRegistry metrics) {
        SandboxValidator local = in(sandboxes, Source.LOCAL).orElseThrow();
        CodeValidator selected =
                new RoutingCodeValidator(choice, in(sandboxes, Source.DAYTONA).orElse(null), local);
        CodeValidator signed = new SignedCodeValidator(selected, signer);
        CodeValidator cached = new CachedCodeValidator(signed, caches, properties.cacheSize(), properties.cacheTtl());
        return new ObservedCodeValidator(cached, observations, new CacheMetrics(metrics));
    }

    /** Of the local sandbox; a remote one has the versions of its contract. */
    @Bean
    RuntimeVersions runtimeVersions(CodeValidator validator) {
        return language -> validator
                .runtime(language)
                .filter(runtime -> runtime.sandbox() == Source.LOCAL)
                .flatMap(runtime -> LanguageDefinitions.of(language).version(runtime.name()));
    }

    @Bean
    InfoContributor sandboxInfo(SandboxChoice choice, CodeValidator validator) {
        return builder -> builder.withDetail(
                "validation",
                Map.of(
                        "mode", choice.mode().name().toLowerCase(Locale.ROOT),
                        "route", choice.route().name().toLowerCase(Locale.ROOT),
                        "reason", choice.reason().english(),
                        "languages", validator.languages()));
    }

    private static Optional<SandboxValidator> in(List<SandboxValidator> sandboxes, Source source) {
        return sandboxes.stream().filter(sandbox -> sandbox.sandbox() == source).findFirst();
    }
}
