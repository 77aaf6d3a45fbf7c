package ai.careerpath.validation.local.wasm;

import ai.careerpath.model.Language;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The WASM engine with its guests. */
@Configuration(proxyBeanMethods = false)
class WasmConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    WasmSandboxEngine wasmSandboxEngine() {
        Runtime runtime = Runtime.getRuntime();
        return new WasmSandboxEngine(
                Map.of(Language.PYTHON, new PythonGuest()),
                WasmSandboxEngine.slots(runtime.availableProcessors(), runtime.maxMemory()));
    }
}
