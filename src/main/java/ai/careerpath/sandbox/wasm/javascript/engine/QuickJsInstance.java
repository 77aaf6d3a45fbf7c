package ai.careerpath.sandbox.wasm.javascript.engine;

import io.roastedroot.quickjs4j.core.JavyPluginModule;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import run.endive.runtime.ByteArrayMemory;
import run.endive.runtime.HostFunction;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.runtime.Memory;
import run.endive.wasi.WasiOptions;
import run.endive.wasi.WasiPreview1;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.FunctionType;
import run.endive.wasm.types.MemoryLimits;
import run.endive.wasm.types.ValType;

/**
 * One instance of QuickJS. The WASI functions it imports see nothing but a clock, random numbers and a buffer: what the
 * engine itself has to say before it gives up goes there, and nothing of a program.
 */
public final class QuickJsInstance {

    private static final WasmModule MODULE = JavyPluginModule.load();
    private static final RejectionTracker TRACKER = new RejectionTracker(MODULE);
    private static final FunctionType INVOKE = FunctionType.of(
            List.of(ValType.I32, ValType.I32, ValType.I32, ValType.I32, ValType.I32, ValType.I32),
            List.of(ValType.I32));
    private static final int ENGINE_TEXT_LIMIT = 64 << 10;

    private final Instance instance;
    private final BoundedBuffer engineText = new BoundedBuffer(ENGINE_TEXT_LIMIT);
    private final HostCalls calls;
    private final int rejectionTracker;

    QuickJsInstance(HostCalls calls, long memoryBytes) {
        this.calls = calls;
        WasiPreview1 wasi = WasiPreview1.builder()
                .withOptions(WasiOptions.builder()
                        .withStdout(engineText)
                        .withStderr(engineText)
                        .build())
                .build();
        int maximum = (int) (memoryBytes / Memory.PAGE_SIZE);
        this.instance = Instance.builder(MODULE)
                .withMemoryFactory(limits -> new ByteArrayMemory(
                        new MemoryLimits(limits.initialPages(), Math.min(limits.maximumPages(), maximum))))
                .withTableFactory(RejectionTracker::roomyTable)
                .withMachineFactory(JavyPluginModule::create)
                .withImportValues(ImportValues.builder()
                        .addFunction(wasi.toHostFunctions())
                        .addFunction(new HostFunction("endive", "invoke", INVOKE, (caller, args) -> invoke(args)))
                        .build())
                .build();
        this.rejectionTracker = TRACKER.install(instance.table(0), calls);
    }

    public Memory memory() {
        return instance.memory();
    }

    /** The function pointer, as C code of the guest sees it, that leads to {@link HostCalls#promiseRejected}. */
    int rejectionTracker() {
        return rejectionTracker;
    }

    int stackPointer() {
        return (int) instance.global(0).getValue();
    }

    void setStackPointer(int address) {
        instance.global(0).setValue(address);
    }

    /** Makes an empty JavaScript context. */
    void initializeRuntime() {
        instance.export("initialize_runtime").apply();
    }

    /**
     * The bytecode of the source as a module, which can be imported from then on by the name the engine gives it.
     *
     * @throws run.endive.runtime.TrapException when it does not compile; {@link #engineText()} says why
     */
    public byte[] compile(String source) {
        byte[] utf8 = source.getBytes(StandardCharsets.UTF_8);
        int address = allocate(utf8.length);
        memory().write(address, utf8);
        int result = (int) instance.export("compileSrc").apply(address, utf8.length)[0];
        return memory().readBytes(memory().readInt(result), memory().readInt(result + 4));
    }

    /** Runs a module and every promise job there is after it. */
    public void evaluate(byte[] bytecode) {
        int address = allocate(bytecode.length);
        memory().write(address, bytecode);
        instance.export("eval").apply(address, bytecode.length, 0, 0);
    }

    /** What the engine wrote before it gave up. */
    public String engineText() {
        return engineText.toString(StandardCharsets.UTF_8);
    }

    private int allocate(int size) {
        return (int) instance.export("cabi_realloc").apply(0, 0, 1, size)[0];
    }

    private long[] invoke(long[] args) {
        String answer = calls.call(text(args[0], args[1]), text(args[2], args[3]), text(args[4], args[5]));
        byte[] utf8 = answer.getBytes(StandardCharsets.UTF_8);
        int content = allocate(utf8.length);
        memory().write(content, utf8);
        int fatPointer = allocate(8);
        memory().writeI32(fatPointer, content);
        memory().writeI32(fatPointer + 4, utf8.length);
        return new long[] {fatPointer};
    }

    private String text(long address, long length) {
        return new String(memory().readBytes((int) address, (int) length), StandardCharsets.UTF_8);
    }

    private static final class BoundedBuffer extends ByteArrayOutputStream {
        private final int limit;

        BoundedBuffer(int limit) {
            this.limit = limit;
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, Math.min(length, limit - count));
        }

        @Override
        public synchronized void write(int b) {
            if (count < limit) {
                super.write(b);
            }
        }
    }
}
