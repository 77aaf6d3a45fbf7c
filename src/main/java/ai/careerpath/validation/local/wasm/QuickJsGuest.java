package ai.careerpath.validation.local.wasm;

import ai.careerpath.validation.local.LanguageSupport;
import ai.careerpath.validation.local.OutputCapture;
import org.jspecify.annotations.Nullable;

/** JavaScript on QuickJS, with as much of Node's library as needs no host. Thread-safe. */
final class QuickJsGuest implements WasmGuest {

    private static final String RUNTIME = "QuickJS (ES2023) with the parts of Node's library that need no host";

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
        QuickJsImage booted = image();
        GuestRun run = new GuestRun(code, output);
        QuickJsInstance instance = booted.start(run, memoryBytes);
        run.attach(new GuestHeap(instance.memory(), booted.layout()));
        try {
            instance.evaluate(booted.startScript());
            GuestRun.ScriptError scriptError = run.scriptError();
            if (scriptError == null) {
                throw new IllegalStateException("the JavaScript runtime returned without an end");
            }
            return runAsModule(booted, instance, run, code, scriptError, output);
        } catch (GuestEnd end) {
            return end.exit();
        }
    }

    private GuestExit runAsModule(
            QuickJsImage booted,
            QuickJsInstance instance,
            GuestRun run,
            String code,
            GuestRun.ScriptError scriptError,
            OutputCapture output) {
        instance.compile(code);
        instance.evaluate(booted.startModule());
        throw new IllegalStateException("the JavaScript runtime returned without an end");
    }

    private synchronized QuickJsImage image() {
        if (image == null) {
            image = QuickJsImage.boot();
        }
        return image;
    }
}
