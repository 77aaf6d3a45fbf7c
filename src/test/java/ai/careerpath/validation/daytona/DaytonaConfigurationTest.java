package ai.careerpath.validation.daytona;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.configuration.WrongSettingException;
import ai.careerpath.upstream.TestUpstreams;
import ai.careerpath.upstream.Upstreams;
import ai.careerpath.validation.SandboxValidator;
import ai.careerpath.validation.ValidationProperties;
import ai.careerpath.validation.daytona.lifecycle.FileWorkspaceJournal;
import ai.careerpath.validation.daytona.lifecycle.LeftoverSweeper;
import ai.careerpath.validation.daytona.lifecycle.WorkspaceJournal;
import ai.careerpath.validation.daytona.sandboxes.RegisterSnapshotCommand;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class DaytonaConfigurationTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(Surroundings.class)
            .withPropertyValues("careerpath.daytona.base-url=http://127.0.0.1:1/api");

    @Configuration(proxyBeanMethods = false)
    @Import(DaytonaConfiguration.class)
    @EnableConfigurationProperties({DaytonaProperties.class, ValidationProperties.class})
    static class Surroundings {
        @Bean
        TestUpstreams testUpstreams() {
            return new TestUpstreams();
        }

        @Bean
        Upstreams upstreams(TestUpstreams testUpstreams) {
            return testUpstreams.fast();
        }

        @Bean
        MeterRegistry metrics() {
            return new SimpleMeterRegistry();
        }
    }

    @Test
    void withoutAKeyThereIsNoClient() {
        context.run(spring -> assertThat(spring).doesNotHaveBean(SandboxValidator.class));
        context.withPropertyValues("careerpath.daytona.api-key= ")
                .run(spring -> assertThat(spring).doesNotHaveBean(SandboxValidator.class));
    }

    @Test
    void withAKeyThereIsOneAndItIsLookedAfter() {
        context.withPropertyValues("careerpath.daytona.api-key=key").run(spring -> {
            assertThat(spring).hasSingleBean(SandboxValidator.class).hasSingleBean(DaytonaHealthIndicator.class);
            assertThat(spring.getBean(LeftoverSweeper.class).isRunning()).isTrue();
            assertThat(spring).doesNotHaveBean(RegisterSnapshotCommand.class);
        });
    }

    @Test
    void workspaceApiKeepsAJournalInTheDataDirectory(@TempDir Path data) {
        context.withPropertyValues(
                        "careerpath.daytona.api-key=key",
                        "careerpath.daytona.base-url=http://127.0.0.1:1/v1",
                        "careerpath.data-dir=" + data)
                .run(spring ->
                        assertThat(spring.getBean(WorkspaceJournal.class)).isInstanceOf(FileWorkspaceJournal.class));
        assertThat(data.resolve("workspace-journal")).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.daytona.io/api, auto, true",
        "https://app.daytona.io/api/, auto, true",
        "https://api.daytona.io/v1, auto, false",
        "https://api.daytona.io/v1/, auto, false",
        "https://my.example/daytona, sandbox, true",
        "https://app.daytona.io/api, workspaces, false",
    })
    void apiIsChosenByTheBaseUrlOrByItsName(String baseUrl, String api, boolean sandbox) {
        context.withPropertyValues("careerpath.daytona.base-url=" + baseUrl, "careerpath.daytona.api=" + api)
                .run(spring -> assertThat(
                                spring.getBean(DaytonaProperties.class).isSandboxApi())
                        .isEqualTo(sandbox));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://api.daytona.com      | auto    | second generation
                    https://api.daytona.com/v1   | sandbox | second generation
                    https://app.daytona.io       | auto    | its path does not tell which of Daytona's two APIs answers there
                    https://app.daytona.io/v2    | auto    | its path does not tell which of Daytona's two APIs answers there
                    """)
    void addressOfAnotherKindStopsTheStart(String baseUrl, String api, String problem) {
        context.withPropertyValues(
                        "careerpath.daytona.api-key=key",
                        "careerpath.daytona.base-url=" + baseUrl,
                        "careerpath.daytona.api=" + api)
                .run(spring -> assertThat(spring)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(WrongSettingException.class)
                        .hasMessageContaining(problem));
    }

    @Test
    void keyOverPlainHttpStopsTheStart() {
        ApplicationContextRunner plain = context.withPropertyValues(
                "careerpath.daytona.api-key=canary-key", "careerpath.daytona.base-url=http://192.0.2.1/api");

        plain.run(spring -> assertThat(spring)
                .getFailure()
                .rootCause()
                .hasMessageContaining("over plain http everyone on the way could read the key")
                .hasMessageNotContaining("canary-key"));
        context.withPropertyValues("careerpath.daytona.base-url=http://192.0.2.1/api")
                .run(spring -> assertThat(spring).hasNotFailed());
    }

    @Test
    void addressThatIsNoneStopsTheStart() {
        context.withPropertyValues("careerpath.daytona.base-url=ftp://x/api")
                .run(spring -> assertThat(spring)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("it is not an http or https address"));
    }
}
