package ai.careerpath.upstream.failure;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Hooks;

/**
 * Where two calls of one step fail at once, the first failure is told and becomes the fallback's cause. Reactor would log
 * the second one as an error of ours, with its stack trace, since nobody is left to take it. Reactor has one such hook for
 * the whole JVM, which is given back when the service ends.
 */
@Configuration(proxyBeanMethods = false)
class DroppedErrorsConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DroppedErrorsConfiguration.class);

    @PostConstruct
    void take() {
        Hooks.onErrorDropped(DroppedErrorsConfiguration::log);
    }

    @PreDestroy
    void giveBack() {
        Hooks.resetOnErrorDropped();
    }

    private static void log(Throwable failure) {
        if (failure instanceof UpstreamException known) {
            log.debug("Also: {}", known.getMessage());
        } else {
            log.error("A failure came after the work it belongs to had ended", failure);
        }
    }
}
