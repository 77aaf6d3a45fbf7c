package ai.careerpath.sandbox.wasm;

import ai.careerpath.sandbox.ConditionalOnEngine;
import ai.careerpath.sandbox.LocalSandboxProperties;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The WASM engine with its guests, unless only the process engine may run: the guests take memory and time to warm. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEngine("wasm")
class WasmConfiguration {

    /** Behind the engine that runs natively, where there is one. */
    @Order(2)
    @Bean(initMethod = "start", destroyMethod = "close")
    WasmSandboxEngine wasmSandboxEngine(List<WasmInterpreter> guests, LocalSandboxProperties properties) {
        Runtime runtime = Runtime.getRuntime();
        List<WasmInterpreter> wanted = guests.stream()
                .filter(guest -> properties.languages().contains(guest.language()))
                .toList();
        return new WasmSandboxEngine(
                wanted, WasmSandboxEngine.slots(runtime.availableProcessors(), runtime.maxMemory()));
    }
}
