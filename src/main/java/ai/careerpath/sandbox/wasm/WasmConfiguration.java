package ai.careerpath.sandbox.wasm;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The WASM engine with its guests, unless only the process engine may run: the guests take memory and time to warm. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'process'.equalsIgnoreCase('${careerpath.validation.local.engine:auto}')")
class WasmConfiguration {

    /** Behind the engine that runs natively, where there is one. */
    @Order(2)
    @Bean(initMethod = "start", destroyMethod = "close")
    WasmSandboxEngine wasmSandboxEngine(List<WasmInterpreter> guests) {
        Runtime runtime = Runtime.getRuntime();
        return new WasmSandboxEngine(
                guests, WasmSandboxEngine.slots(runtime.availableProcessors(), runtime.maxMemory()));
    }
}
