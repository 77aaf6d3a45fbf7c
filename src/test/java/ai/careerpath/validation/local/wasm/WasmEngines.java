package ai.careerpath.validation.local.wasm;

/** The WASM engine as the service has it, for those outside of this package. */
public final class WasmEngines {

    private WasmEngines() {}

    /** One that is getting ready in the background. */
    public static WasmSandboxEngine start() {
        WasmSandboxEngine engine = new WasmConfiguration().wasmSandboxEngine();
        engine.start();
        return engine;
    }
}
