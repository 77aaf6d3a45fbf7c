package ai.careerpath.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.upstream.failure.PermanentUpstreamException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.springboot3.bulkhead.autoconfigure.BulkheadAutoConfiguration;
import io.github.resilience4j.springboot3.circuitbreaker.autoconfigure.CircuitBreakerAutoConfiguration;
import io.github.resilience4j.springboot3.retry.autoconfigure.RetryAutoConfiguration;
import io.github.resilience4j.springboot3.timelimiter.autoconfigure.TimeLimiterAutoConfiguration;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ResilienceConfigurationTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withPropertyValues("spring.config.location=classpath:/resilience.yml")
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(
                    TimeLimiterAutoConfiguration.class,
                    RetryAutoConfiguration.class,
                    CircuitBreakerAutoConfiguration.class,
                    BulkheadAutoConfiguration.class));

    @Test
    void upstreamWithoutItsOwnSettingsHasTheDefaults() {
        context.run(spring -> {
            assertThat(spring.getBean(RetryRegistry.class)
                            .retry("another")
                            .getRetryConfig()
                            .getMaxAttempts())
                    .isEqualTo(3);
            assertThat(spring.getBean(CircuitBreakerRegistry.class)
                            .circuitBreaker("another")
                            .getCircuitBreakerConfig()
                            .getSlidingWindowSize())
                    .isEqualTo(20);
            assertThat(spring.getBean(TimeLimiterRegistry.class)
                            .timeLimiter("another")
                            .getTimeLimiterConfig()
                            .getTimeoutDuration())
                    .isEqualTo(Duration.ofSeconds(15));
        });
    }

    /** A try that the step's own limit ended would teach the breaker nothing. */
    @ParameterizedTest
    @CsvSource({"weaviate, 3", "friendli, 12", "aci, 6"})
    void oneTryEndsBeforeItsStepDoes(String instance, int stepSeconds) {
        context.run(spring -> assertThat(spring.getBean(TimeLimiterRegistry.class)
                        .timeLimiter(instance)
                        .getTimeLimiterConfig()
                        .getTimeoutDuration())
                .isLessThan(Duration.ofSeconds(stepSeconds))
                .isGreaterThan(Duration.ofSeconds(2)));
    }

    @Test
    void permanentFailuresAreNotTriedAgain() {
        context.run(spring -> assertThat(spring.getBean(RetryRegistry.class)
                        .retry("daytona-delete")
                        .getRetryConfig()
                        .getExceptionPredicate()
                        .test(new PermanentUpstreamException("x", "no")))
                .isFalse());
    }

    @Test
    void daytonaHasItsOwnSettings() {
        context.run(spring -> {
            assertThat(spring.getBean(TimeLimiterRegistry.class)
                            .timeLimiter("daytona-create")
                            .getTimeLimiterConfig()
                            .getTimeoutDuration())
                    .isEqualTo(Duration.ofSeconds(60));
            assertThat(spring.getBean(RetryRegistry.class)
                            .retry("daytona-delete")
                            .getRetryConfig()
                            .getMaxAttempts())
                    .isEqualTo(12);
            assertThat(spring.getBean(BulkheadRegistry.class)
                            .bulkhead("daytona-execute")
                            .getBulkheadConfig()
                            .getMaxWaitDuration())
                    .isZero();
        });
    }
}
