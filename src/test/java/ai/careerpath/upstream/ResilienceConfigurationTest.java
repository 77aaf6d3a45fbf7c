package ai.careerpath.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.upstream.failure.NotCalledException;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.RefusedRequestException;
import ai.careerpath.upstream.failure.RetriableUpstreamException;
import ai.careerpath.upstream.resilience.UpstreamGuard;
import ai.careerpath.upstream.resilience.UpstreamGuards;
import ai.careerpath.wording.Wording;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.springboot3.bulkhead.autoconfigure.BulkheadAutoConfiguration;
import io.github.resilience4j.springboot3.circuitbreaker.autoconfigure.CircuitBreakerAutoConfiguration;
import io.github.resilience4j.springboot3.retry.autoconfigure.RetryAutoConfiguration;
import io.github.resilience4j.springboot3.timelimiter.autoconfigure.TimeLimiterAutoConfiguration;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
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

    /** The property of the upstream is the only clock of a try. */
    @ParameterizedTest
    @ValueSource(strings = {"weaviate", "friendli", "aci"})
    void oneTryMayTakeWhatThePropertyOfItsUpstreamSays(String instance) {
        Duration raised = Duration.ofMinutes(7);
        context.run(spring -> {
            assertThat(guards(spring).guard(instance, "Testing", raised, null).timeLimit())
                    .isEqualTo(raised);
        });
    }

    /** What Resilience4j is told of the same upstream has no say, or there would be two clocks. */
    @Test
    void propertiesOfAnUpstreamWinOverItsInstances() {
        context.withPropertyValues(
                        "resilience4j.timelimiter.instances.friendli.timeout-duration=1s",
                        "resilience4j.bulkhead.instances.friendli.max-concurrent-calls=1")
                .run(spring -> {
                    UpstreamGuard guard = guards(spring).guard("friendli", "Testing", Duration.ofSeconds(12), 4);

                    assertThat(guard.timeLimit()).isEqualTo(Duration.ofSeconds(12));
                    assertThat(guard.places()).isEqualTo(4);
                    assertThat(spring.getBean(TimeLimiterRegistry.class)
                                    .timeLimiter("friendli")
                                    .getTimeLimiterConfig()
                                    .getTimeoutDuration())
                            .as("what is measured")
                            .isEqualTo(Duration.ofSeconds(12));
                });
    }

    @Test
    void breakersCountWhatSaysSomethingAboutTheUpstream() {
        context.run(spring -> {
            Predicate<Throwable> ignored = spring.getBean(CircuitBreakerRegistry.class)
                    .circuitBreaker("weaviate")
                    .getCircuitBreakerConfig()
                    .getIgnoreExceptionPredicate();
            assertThat(ignored.test(new PermanentUpstreamException("x", "no"))).isTrue();
            assertThat(ignored.test(new NotCalledException("x", Wording.verbatim("full"), null)))
                    .isTrue();
            assertThat(ignored.test(new RefusedRequestException("x", Wording.verbatim("errors"))))
                    .isFalse();
            assertThat(ignored.test(new RetriableUpstreamException("x", Wording.verbatim("down"), null)))
                    .isFalse();
        });
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

    private static UpstreamGuards guards(BeanFactory spring) {
        return new UpstreamGuards(
                spring.getBean(TimeLimiterRegistry.class),
                spring.getBean(RetryRegistry.class),
                spring.getBean(CircuitBreakerRegistry.class),
                spring.getBean(BulkheadRegistry.class));
    }
}
