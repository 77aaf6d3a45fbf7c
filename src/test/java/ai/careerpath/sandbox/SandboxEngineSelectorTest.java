package ai.careerpath.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.LocalSandboxProperties.Engine;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class SandboxEngineSelectorTest {

    private static final LanguageSupport READY = LanguageSupport.by("runtime 1");
    private static final LanguageSupport PREPARING = LanguageSupport.preparing("still being prepared");

    @Test
    void theFirstEngineThatRunsALanguageIsChosen() {
        SandboxEngineSelector engines = engines(
                Engine.AUTO,
                engine("process", Map.of(Language.PYTHON, READY, Language.GO, READY)),
                engine("wasm", Map.of(Language.PYTHON, READY, Language.JAVASCRIPT, READY)));

        assertThat(chosen(engines, Language.PYTHON)).isEqualTo("process");
        assertThat(chosen(engines, Language.JAVASCRIPT)).isEqualTo("wasm");
        assertThat(engines.languages()).containsExactlyInAnyOrder(Language.PYTHON, Language.GO, Language.JAVASCRIPT);
    }

    @Test
    void nobodyWaitsForAnEngineWhileAnotherOneRunsTheLanguage() {
        SandboxEngineSelector engines = engines(
                Engine.AUTO,
                engine("process", Map.of(Language.PYTHON, PREPARING, Language.GO, PREPARING)),
                engine("wasm", Map.of(Language.PYTHON, READY)));

        assertThat(chosen(engines, Language.PYTHON)).isEqualTo("wasm");
        assertThat(chosen(engines, Language.GO)).isEqualTo("process");
        assertThat(engines.languages())
                .as("a program that comes now waits until Go is prepared")
                .containsExactlyInAnyOrder(Language.PYTHON, Language.GO);
    }

    @Test
    void anEngineThatIsNotAllowedIsNotUsed() {
        SandboxEngineSelector engines = engines(
                Engine.WASM,
                engine("process", Map.of(Language.PYTHON, READY, Language.GO, READY)),
                engine("wasm", Map.of(Language.PYTHON, READY)));

        assertThat(chosen(engines, Language.PYTHON)).isEqualTo("wasm");
        assertThat(engines.forLanguage(Language.GO)).isEmpty();
        assertThat(engines.whyNot(Language.GO).english()).isEqualTo("no local go toolchain (wasm: not there)");
        assertThat(engines.describe()).containsEntry("python", "wasm: runtime 1");
    }

    @Test
    void aLanguageThatIsSwitchedOffIsRunByNoEngine() {
        SandboxEngineSelector engines = engines(
                Engine.AUTO,
                Set.of(Language.PYTHON),
                engine("wasm", Map.of(Language.PYTHON, READY, Language.JAVASCRIPT, READY)));

        assertThat(engines.languages()).containsExactly(Language.PYTHON);
        assertThat(engines.whyNot(Language.JAVASCRIPT).english())
                .isEqualTo("javascript is switched off by careerpath.validation.local.languages");
    }

    private static String chosen(SandboxEngineSelector engines, Language language) {
        return engines.forLanguage(language).orElseThrow().name();
    }

    private static SandboxEngineSelector engines(Engine allowed, SandboxEngine... engines) {
        return engines(allowed, Set.of(), engines);
    }

    private static SandboxEngineSelector engines(Engine allowed, Set<Language> languages, SandboxEngine... engines) {
        ObjectProvider<SandboxEngine> beans = new ObjectProvider<>() {
            @Override
            public Stream<SandboxEngine> orderedStream() {
                return Stream.of(engines);
            }

            @Override
            public Stream<SandboxEngine> stream() {
                return orderedStream();
            }
        };
        return new SandboxEngineSelector(beans, new LocalSandboxProperties(allowed, 1, 1, languages));
    }

    private static SandboxEngine engine(String name, Map<Language, LanguageSupport> languages) {
        return new SandboxEngine() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public LanguageSupport support(Language language) {
                return Objects.requireNonNullElse(languages.get(language), LanguageSupport.missing("not there"));
            }

            @Override
            public Execution execute(Program program, ExecutionLimits limits) {
                return Execution.unavailable("not called");
            }
        };
    }
}
