package ai.careerpath.sandbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The slots of the local sandbox, and what it tells about itself. */
@Configuration(proxyBeanMethods = false)
class LocalSandboxConfiguration {

    private static final Logger log = LoggerFactory.getLogger(LocalSandboxConfiguration.class);

    @Bean(destroyMethod = "dispose")
    Scheduler sandboxSlots(LocalSandboxProperties properties, MeterRegistry metrics) {
        ExecutorService executor = new SandboxSlots(properties.effectiveSlots(), properties.queue());
        ExecutorService timed = ExecutorServiceMetrics.monitor(metrics, executor, "slots", "careerpath.sandbox");
        return Schedulers.fromExecutorService(timed, "sandbox-slots");
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
