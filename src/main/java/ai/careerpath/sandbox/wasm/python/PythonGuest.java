package ai.careerpath.sandbox.wasm.python;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.LanguageSupport;
import ai.careerpath.sandbox.OutputCapture;
import ai.careerpath.sandbox.wasm.GuestExit;
import ai.careerpath.sandbox.wasm.WasmInterpreter;
import ai.careerpath.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import run.endive.runtime.TrapException;
import run.endive.runtime.WasmInterruptedException;
import run.endive.wasi.WasiExitException;
import run.endive.wasm.WasmEngineException;

/** CPython 3.13. Every run is a copy of one snapshot, so no run sees anything of another. */
@Component
public final class PythonGuest implements WasmInterpreter {

    static final String HOME = "/guest";
    // The guest reads and deletes it before the program begins.
    private static final String ARGUMENTS = ".arguments";
    static final String SNAPSHOT = "snapshot.gz";
    static final long FILE_BYTES = 8L << 20;

    private static final Logger log = LoggerFactory.getLogger(PythonGuest.class);

    /** What a shell reports of a process that called abort(): 128 and SIGABRT. */
    private static final int ABORTED = 134;

    private static final String WARM_UP = "import json, re, dataclasses\nprint(json.dumps({'a': [1, 2.5]}))\n1 / 0\n";

    /** One for all guests of a process: no run leaves anything in it. */
    private static @Nullable Interpreter interpreter;

    private record Interpreter(PythonImage image, PythonSnapshot snapshot) {}

    @Override
    public Language language() {
        return Language.PYTHON;
    }

    @Override
    public LanguageSupport support() {
        return LanguageSupport.by("CPython 3.13 (WebAssembly)");
    }

    @Override
    public void warmUp() {
        interpreter();
        for (int i = 0; i < 2; i++) {
            run(
                    new Program("warm-up", Language.PYTHON, WARM_UP),
                    new OutputCapture(ExecutionLimits.within(Duration.ZERO)),
                    ExecutionLimits.WASM_MEMORY_BYTES);
        }
    }

    private static synchronized Interpreter interpreter() {
        Interpreter loaded = interpreter;
        if (loaded == null) {
            PythonImage image = new PythonImage();
            PythonSources sources = new PythonSources();
            PythonSnapshot snapshot = stored(sources);
            if (snapshot == null) {
                log.info("No snapshot of the Python guest fits: booting it, which takes half a minute");
                snapshot = PythonBoot.boot(image, sources);
            }
            loaded = new Interpreter(image, snapshot);
            interpreter = loaded;
        }
        return loaded;
    }

    private static @Nullable PythonSnapshot stored(PythonSources sources) {
        Optional<InputStream> file = BundledFile.find(BundledFile.beside(PythonGuest.class, SNAPSHOT));
        if (file.isEmpty()) {
            return null;
        }
        try (InputStream in = file.get()) {
            PythonSnapshot stored = PythonSnapshot.read(in);
            return stored.key().equals(sources.key()) ? stored : null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the snapshot of the Python guest", e);
        }
    }

    @Override
    public GuestExit run(Program program, OutputCapture output, long memoryBytes) {
        Interpreter loaded = interpreter();
        try (GuestFiles files = new GuestFiles(HOME, FILE_BYTES, program.input().stdin(), output)) {
            program.files().forEach(file -> files.write(file.name(), file.content()));
            files.write("main.py", program.code());
            files.write(ARGUMENTS, String.join("\0", program.input().args()));
            PythonProcess process =
                    PythonProcess.restored(loaded.image(), loaded.snapshot(), files, (int) (memoryBytes >> 16));
            return run(process, loaded.snapshot().calls());
        } catch (WasiExitException e) {
            return GuestExit.ended(e.exitCode() & 0xFF);
        } catch (TrapException e) {
            return GuestExit.ended(ABORTED);
        } catch (WasmInterruptedException e) {
            throw e;
        } catch (WasmEngineException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            log.debug("The Python guest crashed", e);
            return GuestExit.lacking("code nested this deep", Wording.note("sandbox.no-deep-code"));
        }
    }

    private static GuestExit run(PythonProcess process, PythonSnapshot.Calls calls) {
        PythonReport compiled = process.call(calls.arguments());
        if (compiled != null) {
            GuestExit exit = compiled.exit();
            return exit.kind() == GuestExit.Kind.ENDED ? GuestExit.compileError(exit.exitCode()) : exit;
        }
        PythonReport failed = process.call(calls.arguments());
        if (failed != null) {
            return failed.exit();
        }
        if (!canFinish(process, calls)) {
            return GuestExit.lacking("modules that the program removed", Wording.note("sandbox.no-modules"));
        }
        PythonReport failedAtExit = process.call(calls.arguments());
        return failedAtExit == null ? GuestExit.ended(0) : failedAtExit.exit();
    }

    /** The interpreter imports the module whose function it calls, by the means that the program may have changed. */
    private static boolean canFinish(PythonProcess process, PythonSnapshot.Calls calls) {
        try {
            process.choose(calls.finish(), calls.argumentType(), calls.resultType());
            return true;
        } catch (WasiExitException e) {
            return false;
        }
    }
}
