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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DAYTONA_TIMEOUT=soon                     | DAYTONA_TIMEOUT (careerpath.validation.timeout) | a time       | a time such as 30s
            careerpath.api.drain=1 moment            | careerpath.api.drain                            | a time       | a time such as 30s
            careerpath.api.max-body=small            | careerpath.api.max-body                         | a size       | a size such as 64KB
            careerpath.friendli.concurrency=few      | careerpath.friendli.concurrency                 | a number     | a whole number such as 3
            careerpath.friendli.concurrency=2.5      | careerpath.friendli.concurrency                 | a number     | a whole number such as 3
            careerpath.comet.content=perhaps         | careerpath.comet.content                        | true or false | true or false
            VALIDATION_SANDBOX=cloud                 | VALIDATION_SANDBOX (careerpath.validation.sandbox) | one of auto, daytona, local | one of auto, daytona, local
            """)
    void aValueThatCannotBeReadIsExplainedByItsVariableWithOneThatCan(
            String setting, String name, String kind, String example) {
        new ApplicationContextRunner()
                .withInitializer(application -> new VariablesPostProcessor()
                        .postProcessEnvironment(application.getEnvironment(), new SpringApplication()))
                .withUserConfiguration(AllProperties.class)
                .withPropertyValues(setting)
                .run(started -> assertThat(analysis(started))
                        .returns(
                                name + " is wrong: its value cannot be read as " + kind,
                                FailureAnalysis::getDescription)
                        .returns(
                                "Set it to " + example + ", or remove it to get the default; .env.example and"
                                        + " docs/configuration.md say what it does.",
                                FailureAnalysis::getAction));
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
