package ai.careerpath.sandbox.wasm.javascript.engine;

import ai.careerpath.configuration.BundledFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import run.endive.runtime.Memory;
import run.endive.runtime.TrapException;

/**
 * The memory of a QuickJS that has booted and loaded our Node-like runtime. A run starts from a copy of it, which takes
 * a millisecond where booting takes a second.
 */
public final class QuickJsImage {

    private static final String RUNTIME = "/ai/careerpath/sandbox/wasm/javascript/";
    private static final long BOOT_MEMORY = 64L << 20;
    private static final int STACK_PAGES = 64;
    // What C code may still need below the point where a call of JavaScript code is refused.
    private static final int STACK_RESERVE = 256 << 10;
    // A few megabytes of ordinary objects.
    private static final int ALLOCATIONS_BEFORE_COLLECTION = 20_000;

    private final byte[] @Nullable [] pages;
    private final int stackPointer;
    private final HeapLayout layout;
    private final byte[] startScript;
    private final byte[] startModule;

    private QuickJsImage(QuickJsInstance booted, HeapLayout layout, byte[] startScript, byte[] startModule) {
        this.pages = copy(booted.memory());
        this.stackPointer = booted.stackPointer();
        this.layout = layout;
        this.startScript = startScript;
        this.startModule = startModule;
    }

    /** Boots QuickJS and our runtime in it. Takes up to a second. */
    public static QuickJsImage boot() {
        BootCalls calls = new BootCalls();
        QuickJsInstance instance = new QuickJsInstance(calls, BOOT_MEMORY);
        calls.memory = instance.memory();
        try {
            return boot(instance, calls);
        } catch (TrapException e) {
            throw new IllegalStateException("the JavaScript runtime does not load: " + instance.engineText(), e);
        }
    }

    private static QuickJsImage boot(QuickJsInstance instance, BootCalls calls) {
        instance.initializeRuntime();
        Memory memory = instance.memory();
        int runtime = HeapLayout.findRuntime(memory);
        enlargeStack(instance, runtime);
        HeapLayout.setRejectionTracker(memory, runtime, instance.rejectionTracker());

        ModuleName.RUNTIME.use(memory);
        instance.evaluate(instance.compile(runtimeSource()));
        for (Map.Entry<String, String> module : calls.modules.entrySet()) {
            byte[] bytecode = instance.compile(module.getValue());
            instance.evaluate(ModuleName.rename(bytecode, module.getKey()));
            instance.evaluate(ModuleName.rename(bytecode, "node:" + module.getKey()));
        }
        byte[] startScript = instance.compile("globalThis[Symbol.for('careerpath.start')](false)");
        byte[] startModule = instance.compile("globalThis[Symbol.for('careerpath.start')](true)");
        instance.evaluate(instance.compile("delete globalThis[Symbol.for('careerpath.builtin')]"));
        HeapLayout layout = calls.slots.layout(runtime);
        ModuleName.PROGRAM.use(memory);
        return new QuickJsImage(instance, layout, startScript, startModule);
    }

    /** A fresh instance in the state of this image. */
    public QuickJsInstance start(HostCalls calls, long memoryBytes) {
        QuickJsInstance instance = new QuickJsInstance(calls, memoryBytes);
        Memory memory = instance.memory();
        int present = memory.pages();
        if (memory.grow(pages.length - present) == -1) {
            throw new IllegalArgumentException("JavaScript needs at least " + pages.length * 64 + " KiB of memory");
        }
        for (int i = 0; i < pages.length; i++) {
            byte[] page = pages[i];
            if (page != null) {
                memory.write(i * Memory.PAGE_SIZE, page);
            } else if (i < present) {
                memory.fill((byte) 0, i * Memory.PAGE_SIZE, (i + 1) * Memory.PAGE_SIZE);
            }
        }
        instance.setStackPointer(stackPointer);
        layout.collectAfter(memory, ALLOCATIONS_BEFORE_COLLECTION);
        return instance;
    }

    public HeapLayout layout() {
        return layout;
    }

    /** Bytecode that runs the program as CommonJS, or returns when it does not parse as such. */
    public byte[] startScript() {
        return startScript;
    }

    /** Bytecode that runs the program as the ES module that was compiled last. */
    public byte[] startModule() {
        return startModule;
    }

    /** The megabyte that the build comes with overflows, unchecked, at 4000 calls; Node manages about 11,000. */
    private static void enlargeStack(QuickJsInstance instance, int runtime) {
        int lowest = instance.memory().grow(STACK_PAGES) * Memory.PAGE_SIZE;
        instance.setStackPointer(lowest + STACK_PAGES * Memory.PAGE_SIZE - 16);
        HeapLayout.setStackLimit(instance.memory(), runtime, lowest + STACK_RESERVE);
    }

    private static byte[] @Nullable [] copy(Memory memory) {
        byte[] @Nullable [] pages = new byte[memory.pages()][];
        byte[] zeros = new byte[Memory.PAGE_SIZE];
        for (int i = 0; i < pages.length; i++) {
            byte[] page = memory.readBytes(i * Memory.PAGE_SIZE, Memory.PAGE_SIZE);
            pages[i] = Arrays.equals(page, zeros) ? null : page;
        }
        return pages;
    }

    private static String runtimeSource() {
        List<String> files = new ArrayList<>();
        for (String name : resource("runtime.txt").lines().toList()) {
            files.add(resource(name));
        }
        return String.join("\n", files);
    }

    private static String resource(String name) {
        return BundledFile.text(RUNTIME + name);
    }

    /** Collects what the runtime tells while it boots. */
    private static final class BootCalls implements HostCalls {
        private final Map<String, String> modules = new LinkedHashMap<>();
        private final SlotFinder slots = new SlotFinder();
        private @Nullable Memory memory;

        @Override
        public String call(String operation, String first, String second) {
            switch (operation) {
                case "module" -> modules.put(first, second);
                case "slots" -> slots.look(Objects.requireNonNull(memory));
                case "now" -> {
                    return "0";
                }
                default -> throw new IllegalStateException(operation + " " + first + " " + second);
            }
            return NO;
        }

        @Override
        public void promiseRejected(int promise, boolean isHandled) {
            // The engine gives up on a module that fails, and says why.
        }
    }
}
