package ai.careerpath.sandbox.wasm;

import ai.careerpath.sandbox.wasm.javascript.QuickJsGuest;
import ai.careerpath.sandbox.wasm.python.PythonGuest;
import java.util.List;

/** The WASM engine as the service has it, for those outside of this package. */
public final class WasmEngines {

    private WasmEngines() {}

    /** One that is getting ready in the background. */
    public static WasmSandboxEngine start() {
        WasmSandboxEngine engine =
                new WasmConfiguration().wasmSandboxEngine(List.of(new PythonGuest(), new QuickJsGuest()));
        engine.start();
        return engine;
    }
}
