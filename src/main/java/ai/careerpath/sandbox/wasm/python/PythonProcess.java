package ai.careerpath.sandbox.wasm.python;

import ai.careerpath.sandbox.wasm.python.PythonSnapshot.Block;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import run.endive.runtime.HostFunction;
import run.endive.runtime.Instance;
import run.endive.runtime.Memory;
import run.endive.wasm.types.FunctionType;
import run.endive.wasm.types.MutabilityType;
import run.endive.wasm.types.ValType;

/** One interpreter with the functions that its host program exports (trinodb/trino-wasm-python, pyhost.c). */
final class PythonProcess {

    /** Longest text taken over from a guest's report. */
    private static final int MAXIMUM_TEXT = 200;

    private final Instance instance;
    private final HostFunction[] systemCalls;
    private @Nullable PythonReport report;

    private PythonProcess(PythonImage image, GuestFiles files, int pages, int maximumPages) {
        systemCalls = files.systemCalls();
        HostFunction[] imports = new HostFunction[systemCalls.length + 1];
        System.arraycopy(systemCalls, 0, imports, 0, systemCalls.length);
        imports[systemCalls.length] = new HostFunction(
                "trino",
                "return_error",
                FunctionType.of(List.of(ValType.I32, ValType.I32, ValType.I32, ValType.I32, ValType.I32), List.of()),
                this::returnError);
        instance = image.instantiate(pages, maximumPages, imports);
    }

    /** An interpreter as the image has it. */
    static PythonProcess fresh(PythonImage image, GuestFiles files, int maximumPages) {
        return new PythonProcess(image, files, image.initialPages(), maximumPages);
    }

    /** An interpreter in the state of the snapshot. */
    static PythonProcess restored(PythonImage image, PythonSnapshot snapshot, GuestFiles files, int maximumPages) {
        PythonProcess process = new PythonProcess(image, files, snapshot.pages(), maximumPages);
        Memory memory = process.memory();
        for (Block block : snapshot.blocks()) {
            memory.write(block.address(), block.content());
        }
        for (int i = 0; i < snapshot.globals().length; i++) {
            process.setGlobal(i, snapshot.globals()[i]);
        }
        return process;
    }

    Memory memory() {
        return instance.memory();
    }

    long[] globals() {
        long[] values = new long[instance.globalCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = instance.global(i).getValue();
        }
        return values;
    }

    void setGlobal(int index, long value) {
        if (instance.global(index).getMutabilityType() == MutabilityType.Var) {
            instance.global(index).setValue(value);
        }
    }

    int allocate(int size) {
        return (int) instance.export("allocate").apply(size)[0];
    }

    /** Copies the bytes to memory that stays theirs, and says where. */
    int store(byte[] bytes) {
        int address = allocate(bytes.length);
        memory().write(address, bytes);
        return address;
    }

    int store(String text) {
        return store((text + '\0').getBytes(StandardCharsets.UTF_8));
    }

    /** Chooses the function of the module {@code guest} that {@link #call} calls; all arguments are addresses. */
    void choose(int functionName, int argumentType, int resultType) {
        instance.export("setup").apply(functionName, argumentType, resultType);
    }

    /**
     * Calls the chosen function with the arguments at the address.
     *
     * @return what the guest reported about an exception that left the function; null when it returned
     */
    @Nullable
    PythonReport call(int arguments) {
        report = null;
        instance.export("execute").apply(arguments);
        return report;
    }

    private long @Nullable [] returnError(Instance caller, long... args) {
        report = new PythonReport((int) args[0], text(caller, args[1], args[2]), text(caller, args[3], args[4]));
        return null;
    }

    private static String text(Instance caller, long address, long length) {
        int kept = (int) Math.min(Integer.toUnsignedLong((int) length), MAXIMUM_TEXT);
        return caller.memory().readString((int) address, kept);
    }
}
