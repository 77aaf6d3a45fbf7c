package ai.careerpath.sandbox.process.toolchain;

import ai.careerpath.model.Language;
import ai.careerpath.sandbox.process.host.MissingRuntimeException;
import ai.careerpath.sandbox.process.host.PrivateDirectory;
import ai.careerpath.sandbox.process.run.ProcessSandbox;
import java.io.IOException;
import java.util.concurrent.ExecutorService;

/** Finds the toolchain of each language, and prepares what its guests share. */
public final class Toolchains {

    private final PrivateDirectory files;
    private final ProcessSandbox sandbox;
    private final ExecutorService threads;

    public Toolchains(PrivateDirectory files, ProcessSandbox sandbox, ExecutorService threads) {
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
    public Toolchain find(Language language) throws MissingRuntimeException, IOException, InterruptedException {
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
