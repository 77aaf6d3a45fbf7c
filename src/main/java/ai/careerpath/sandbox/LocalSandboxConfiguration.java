package ai.careerpath.sandbox;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The slots of the local sandbox, and what it tells about itself. */
@Configuration(proxyBeanMethods = false)
class LocalSandboxConfiguration {

    private static final Logger log = LoggerFactory.getLogger(LocalSandboxConfiguration.class);

    @Bean
    SandboxSlots sandboxSlots(LocalSandboxProperties properties, MeterRegistry metrics) {
        return new SandboxSlots(properties.effectiveSlots(), properties.queue(), metrics);
    }

    @Bean
    InfoContributor localSandboxInfo(SandboxEngineSelector engines) {
        return builder -> builder.withDetail("localSandbox", engines.describe());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> localSandboxLog(SandboxEngineSelector engines) {
        return ready -> engines.describe().forEach((language, how) -> log.info("Local sandbox, {}: {}", language, how));
    }
}
