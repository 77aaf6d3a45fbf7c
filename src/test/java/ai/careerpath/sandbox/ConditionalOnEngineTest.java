package ai.careerpath.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class ConditionalOnEngineTest {

    private static final String SETTING = "careerpath.validation.local.engine=";

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Process.class, Wasm.class);

    @Configuration
    @ConditionalOnEngine("process")
    static class Process {}

    @Configuration
    @ConditionalOnEngine("wasm")
    static class Wasm {}

    @ParameterizedTest
    @CsvSource({"auto, true, true", "process, true, false", "PROCESS, true, false", "Wasm, false, true"})
    void theSettingSaysWhichEnginesThereAre(String engine, boolean process, boolean wasm) {
        context.withPropertyValues(SETTING + engine).run(spring -> {
            assertThat(spring.getBeanNamesForType(Process.class)).hasSize(process ? 1 : 0);
            assertThat(spring.getBeanNamesForType(Wasm.class)).hasSize(wasm ? 1 : 0);
        });
    }

    @Test
    void withoutTheSettingThereAreBoth() {
        context.run(spring -> assertThat(spring).hasSingleBean(Process.class).hasSingleBean(Wasm.class));
    }

    @Test
    void anEngineThatDoesNotExistStopsTheStart() {
        context.withPropertyValues(SETTING + "it's")
                .run(spring ->
                        assertThat(spring).getFailure().hasStackTraceContaining("careerpath.validation.local.engine"));
    }
}
