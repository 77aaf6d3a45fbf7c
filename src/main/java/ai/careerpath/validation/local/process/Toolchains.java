package ai.careerpath.validation.local.process;

import ai.careerpath.model.Language;
import java.io.IOException;
import java.util.concurrent.ExecutorService;

/** Finds the toolchain of each language, and prepares what its guests share. */
final class Toolchains {

    private final PrivateDirectory files;
    private final Sandbox sandbox;
    private final ExecutorService threads;

    Toolchains(PrivateDirectory files, Sandbox sandbox, ExecutorService threads) {
        this.files = files;
        this.sandbox = sandbox;
        this.threads = threads;
    }

    /**
     * The toolchain of this machine.
     *
     * @throws MissingRuntimeException when there is none
     * @throws IOException when the engine's own files cannot be written
     */
    Toolchain find(Language language) throws MissingRuntimeException, IOException, InterruptedException {
        return switch (language) {
            case PYTHON -> PythonToolchain.find();
            case JAVASCRIPT -> NodeRuntime.find(files).javaScript();
            case TYPESCRIPT -> TypeScriptToolchain.find(files, NodeRuntime.find(files));
            case JAVA -> JavaToolchain.find(files);
            case GO -> GoToolchain.find(files);
            case SQL -> SqlToolchain.find(files, sandbox, threads);
        };
    }
}
