package ai.careerpath.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.validation.ValidationProperties;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class WrongSettingTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withInitializer(application -> new VariablesPostProcessor()
                    .postProcessEnvironment(application.getEnvironment(), new SpringApplication()))
            .withUserConfiguration(Properties.class);

    @Test
    void aValueOfTheWrongTypeIsExplainedByItsVariable() {
        context.withPropertyValues("DAYTONA_TIMEOUT=soon")
                .run(started -> assertThat(analysis(started))
                        .satisfies(analysis -> assertThat(analysis.getDescription())
                                .isEqualTo("DAYTONA_TIMEOUT (careerpath.validation.timeout) is wrong:"
                                        + " its value cannot be read as a Duration"))
                        .satisfies(analysis -> assertThat(analysis.getAction()).contains(".env.example")));
    }

    @Test
    void aValueOutOfRangeIsExplainedWithTheFix() {
        context.withPropertyValues("DAYTONA_TIMEOUT=0")
                .run(started -> assertThat(analysis(started))
                        .satisfies(analysis -> assertThat(analysis.getDescription())
                                .isEqualTo("DAYTONA_TIMEOUT (careerpath.validation.timeout) is wrong:"
                                        + " it must be longer than zero and at most 10 minutes"))
                        .satisfies(analysis -> assertThat(analysis.getAction()).isEqualTo("Set seconds, such as 30.")));
    }

    @Test
    void aPlainNumberMeansSeconds() {
        context.withPropertyValues("DAYTONA_TIMEOUT=12")
                .run(started -> assertThat(
                                started.getBean(ValidationProperties.class).timeout())
                        .hasSeconds(12));
    }

    @ParameterizedTest
    @CsvSource({
        "WEAVIATE_URL, http://user:cAnArY@127.0.0.1:1",
        "WEAVIATE_URL, http://user:cAnArY with a space@127.0.0.1:1",
        "REDIS_URL, redis://user:cAnArY@redis.example.com:6379",
        "COMET_BASE_URL, https://user:cAnArY@127.0.0.1:1/api",
    })
    void aPasswordInAnAddressStopsTheStartAndIsNotShown(String variable, String address) {
        new ApplicationContextRunner()
                .withInitializer(application -> new VariablesPostProcessor()
                        .postProcessEnvironment(application.getEnvironment(), new SpringApplication()))
                .withUserConfiguration(AllProperties.class)
                .withPropertyValues(variable + "=" + address)
                .run(started -> {
                    FailureAnalysis analysis = analysis(started);
                    assertThat(analysis.getDescription()).startsWith(variable + " (careerpath.");
                    assertThat(analysis.getDescription() + analysis.getAction()).doesNotContain("cAnArY");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "careerpath.friendli.cache-size=-1",
                "careerpath.aci.cache-size=-1",
                "careerpath.validation.cache-size=-1",
                "careerpath.friendli.cache-ttl=-1h",
                "careerpath.aci.cache-ttl=0s",
                "careerpath.validation.cache-ttl=-1h",
                "careerpath.weaviate.timeout=0s",
                "careerpath.friendli.timeout=-12s",
                "careerpath.aci.timeout=300d",
                "careerpath.weaviate.max-answer=0",
                "careerpath.friendli.max-answer=3GB",
                "careerpath.aci.max-answer=-1KB",
                "careerpath.api.max-body=0",
                "careerpath.api.max-body=3GB",
                "careerpath.api.body-timeout=0s",
                "careerpath.daytona.sweep-interval=0s",
                "careerpath.daytona.leftover-age=-3m"
            })
    void aNumberATimeOrASizeThatNothingCanWorkWithStopsTheStart(String setting) {
        new ApplicationContextRunner()
                .withUserConfiguration(AllProperties.class)
                .withPropertyValues(setting)
                .run(started -> {
                    FailureAnalysis analysis = analysis(started);
                    assertThat(analysis.getDescription())
                            .startsWith(setting.substring(0, setting.indexOf('=')) + " is wrong: it must ");
                    assertThat(analysis.getAction()).endsWith("remove it.");
                });
    }

    @Test
    void aSettingThatTurnsOutToBeWrongLaterIsNamedToo() {
        RuntimeException late = new BeanCreationException(
                "aBean",
                "it cannot be made",
                new WrongSettingException("careerpath.friendli.fallback.token", "there is none", "Set it."));

        FailureAnalysis analysis = Objects.requireNonNull(new WrongSettingAnalyzer().analyze(late));

        assertThat(analysis.getDescription())
                .isEqualTo("FRIENDLI_FALLBACK_TOKEN (careerpath.friendli.fallback.token) is wrong: there is none");
        assertThat(analysis.getAction()).isEqualTo("Set it.");
        assertThat(new WrongSettingAnalyzer().analyze(new IllegalStateException("something else")))
                .isNull();
    }

    @Test
    void aSecretDoesNotShowItself() {
        Secret secret = Secret.of(" flp_canary ");

        assertThat(secret).hasToString("***").isEqualTo(Secret.of("flp_canary"));
        assertThat(secret.reveal()).isEqualTo("flp_canary");
        assertThat(String.format("%s %s", secret, List.of(secret))).doesNotContain("canary");
    }

    private static FailureAnalysis analysis(AssertableApplicationContext context) {
        assertThat(context).hasFailed();
        FailureAnalysis analysis = new WrongSettingAnalyzer().analyze(context.getStartupFailure());
        assertThat(analysis).isNotNull();
        return Objects.requireNonNull(analysis);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ValidationProperties.class)
    static class Properties {}

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan("ai.careerpath")
    static class AllProperties {}
}
