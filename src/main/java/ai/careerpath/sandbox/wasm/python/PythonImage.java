package ai.careerpath.sandbox.wasm.python;

import ai.careerpath.configuration.BundledFile;
import io.trino.wasm.python.PythonMachine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import run.endive.runtime.ByteArrayMemory;
import run.endive.runtime.HostFunction;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.MemoryLimits;

/**
 * CPython 3.13 with its library, as Trino ships it for its Python functions: a WebAssembly module whose code is
 * compiled to JVM bytecode ahead of time.
 */
final class PythonImage {

    /** Trino's own entry class is compiled for a newer Java than this service's baseline, so it is passed by. */
    static final String RESOURCE = "/io/trino/wasm/python/Python.meta";

    private final WasmModule module;

    PythonImage() {
        try (InputStream in = BundledFile.open(RESOURCE)) {
            module = Parser.parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }

    int initialPages() {
        return module.memorySection().orElseThrow().getMemory(0).limits().initialPages();
    }

    /** A fresh interpreter whose memory has {@code pages} of 64 KiB and may grow to {@code maximumPages}. */
    Instance instantiate(int pages, int maximumPages, HostFunction... imports) {
        return Instance.builder(module)
                .withMemoryFactory(ByteArrayMemory::new)
                .withMachineFactory(PythonMachine::new)
                .withStart(false)
                .withMemoryLimits(new MemoryLimits(pages, maximumPages))
                .withImportValues(ImportValues.builder().addFunction(imports).build())
                .build();
    }
}
