package ai.careerpath.sandbox.wasm;

import ai.careerpath.sandbox.LocalSandboxProperties;
import ai.careerpath.sandbox.LocalSandboxProperties.Engine;
import ai.careerpath.sandbox.wasm.javascript.QuickJsGuest;
import ai.careerpath.sandbox.wasm.python.PythonGuest;
import java.util.List;
import java.util.Set;

/** The WASM engine as the service has it, for those outside of this package. */
public final class WasmEngines {

    private WasmEngines() {}

    /** One that is getting ready in the background. */
    public static WasmSandboxEngine start() {
        WasmSandboxEngine engine = new WasmConfiguration()
                .wasmSandboxEngine(
                        List.of(new PythonGuest(), new QuickJsGuest()),
                        new LocalSandboxProperties(Engine.WASM, 0, 1, Set.of()));
        engine.start();
        return engine;
    }
}
