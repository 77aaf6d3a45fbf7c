package ai.careerpath.validation.local.wasm;

import ai.careerpath.validation.local.LanguageSupport;
import ai.careerpath.validation.local.OutputCapture;
import ai.careerpath.validation.local.wasm.GuestRun.ScriptError;
import org.jspecify.annotations.Nullable;
import run.endive.runtime.TrapException;
import run.endive.runtime.WasmInterruptedException;
import run.endive.wasm.WasmEngineException;

/** JavaScript on QuickJS, with as much of Node's library as needs no host. Thread-safe. */
final class QuickJsGuest implements WasmGuest {

    private static final String RUNTIME = "QuickJS (ES2023) with the part of Node's library that needs no host";

    private @Nullable QuickJsImage image;

    @Override
    public LanguageSupport support() {
        return LanguageSupport.by(RUNTIME);
    }

    @Override
    public void warmUp() {
        image();
    }

    @Override
    public GuestExit run(String code, OutputCapture output, long memoryBytes) {
        GuestRun run = new GuestRun(code, output);
        QuickJsInstance instance = start(run, memoryBytes);
        try {
            instance.evaluate(image().startScript());
            ScriptError scriptError = run.scriptError();
            if (scriptError != null) {
                // A new instance: what does not parse as a whole may still have run in part.
                instance = start(run, memoryBytes);
                compileModule(instance, run, scriptError);
                instance.evaluate(image().startModule());
            }
            run.printError("Error: the program left its JavaScript runtime unable to go on\n");
            return GuestExit.ended(1);
        } catch (GuestEnd end) {
            return end.exit();
        } catch (WasmInterruptedException e) {
            throw e;
        } catch (WasmEngineException e) {
            return new EngineFailure(instance.engineText(), e).end(run);
        }
    }

    private QuickJsInstance start(GuestRun run, long memoryBytes) {
        QuickJsImage booted = image();
        QuickJsInstance instance = booted.start(run, memoryBytes);
        run.attach(new GuestHeap(instance.memory(), booted.layout()));
        return instance;
    }

    private static void compileModule(QuickJsInstance instance, GuestRun run, ScriptError scriptError) {
        try {
            instance.compile(run.source());
        } catch (TrapException e) {
            throw new GuestEnd(new ModuleFailure(instance.engineText(), scriptError).end(run));
        }
    }

    private synchronized QuickJsImage image() {
        if (image == null) {
            image = QuickJsImage.boot();
        }
        return image;
    }
}
