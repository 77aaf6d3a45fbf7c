package ai.careerpath.sandbox.wasm.javascript;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.LanguageSupport;
import ai.careerpath.sandbox.OutputCapture;
import ai.careerpath.sandbox.wasm.GuestExit;
import ai.careerpath.sandbox.wasm.WasmInterpreter;
import ai.careerpath.sandbox.wasm.javascript.NodeHost.ScriptError;
import ai.careerpath.sandbox.wasm.javascript.engine.GuestHeap;
import ai.careerpath.sandbox.wasm.javascript.engine.QuickJsImage;
import ai.careerpath.sandbox.wasm.javascript.engine.QuickJsInstance;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import run.endive.runtime.TrapException;
import run.endive.runtime.WasmInterruptedException;
import run.endive.wasm.WasmEngineException;

/**
 * JavaScript on QuickJS, with the part of Node's library that needs no host. Thread-safe. A run wants a thread with 32 MB
 * of stack or more; with less, deep recursion ends a program where it could have caught the error.
 */
@Component
public final class QuickJsGuest implements WasmInterpreter {

    private static final String RUNTIME = "QuickJS (ES2023) with the part of Node's library that needs no host";

    private final Supplier<QuickJsImage> boot;
    private @Nullable QuickJsImage image;

    public QuickJsGuest() {
        this(QuickJsImage::boot);
    }

    /** @param boot throws where the engine does not start */
    QuickJsGuest(Supplier<QuickJsImage> boot) {
        this.boot = boot;
    }

    @Override
    public Language language() {
        return Language.JAVASCRIPT;
    }

    @Override
    public LanguageSupport support() {
        return LanguageSupport.by(RUNTIME);
    }

    @Override
    public void warmUp() {
        image();
    }

    @Override
    public GuestExit run(Program program, OutputCapture output, long memoryBytes) {
        QuickJsImage booted = image();
        NodeHost run = new NodeHost(program, output, memoryBytes);
        QuickJsInstance instance = start(booted, run, memoryBytes);
        try {
            instance.evaluate(booted.startScript());
            ScriptError scriptError = run.scriptError();
            if (scriptError != null) {
                // A new instance: what does not parse as a whole may still have run in part.
                instance = start(booted, run, memoryBytes);
                compileModule(instance, run, scriptError);
                instance.evaluate(booted.startModule());
            }
            run.printError("Error: the program left its JavaScript runtime unable to go on\n");
            return GuestExit.ended(1);
        } catch (GuestExitException end) {
            return end.exit();
        } catch (WasmInterruptedException e) {
            throw e;
        } catch (WasmEngineException e) {
            boolean isMemoryFull = new GuestHeap(instance.memory(), booted.layout()).isFull(memoryBytes);
            return new EngineFailure(instance.engineText(), e, isMemoryFull).end(run);
        }
    }

    private static QuickJsInstance start(QuickJsImage booted, NodeHost run, long memoryBytes) {
        QuickJsInstance instance = booted.start(run, memoryBytes);
        run.attach(new GuestHeap(instance.memory(), booted.layout()));
        return instance;
    }

    private static void compileModule(QuickJsInstance instance, NodeHost run, ScriptError scriptError) {
        try {
            instance.compile(run.source());
        } catch (TrapException e) {
            throw new GuestExitException(new ModuleFailure(instance.engineText(), scriptError).end(run));
        }
    }

    private synchronized QuickJsImage image() {
        QuickJsImage booted = image;
        if (booted == null) {
            booted = boot.get();
            image = booted;
        }
        return booted;
    }
}
