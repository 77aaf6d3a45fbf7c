package ai.careerpath.sandbox.process.toolchain;

import ai.careerpath.sandbox.process.host.PrivateDirectory;
import ai.careerpath.sandbox.process.run.ProcessSandbox;
import java.util.concurrent.ExecutorService;

/**
 * What a language may use while its toolchain is looked for.
 *
 * @param files where what its sandboxes share is written
 * @param sandbox where it may run something
 * @param threads where the streams of that are read
 */
public record ToolchainSearch(PrivateDirectory files, ProcessSandbox sandbox, ExecutorService threads) {}
