package ai.careerpath.sandbox.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.LocalSandboxProperties;
import ai.careerpath.sandbox.LocalSandboxProperties.Engine;
import ai.careerpath.sandbox.wasm.javascript.QuickJsGuest;
import ai.careerpath.sandbox.wasm.python.PythonGuest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WasmConfigurationTest {

    @Test
    void anInterpreterOfALanguageThatIsSwitchedOffIsNotWarmed() {
        LocalSandboxProperties properties = new LocalSandboxProperties(Engine.AUTO, 1, 1, Set.of(Language.JAVASCRIPT));

        try (WasmSandboxEngine engine =
                new WasmConfiguration().wasmSandboxEngine(List.of(new PythonGuest(), new QuickJsGuest()), properties)) {
            assertThat(engine.support(Language.PYTHON).state())
                    .isEqualTo(engine.support(Language.RUST).state());
            assertThat(engine.support(Language.JAVASCRIPT).state())
                    .isNotEqualTo(engine.support(Language.RUST).state());
        }
    }
}
