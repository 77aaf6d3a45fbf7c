package ai.careerpath.sandbox.wasm.python;

import ai.careerpath.sandbox.ExecutionLimits;
import ai.careerpath.sandbox.OutputCapture;
import ai.careerpath.sandbox.wasm.python.PythonSnapshot.Calls;
import java.time.Duration;

/** Boots an interpreter with the modules that programs use, and takes its snapshot. Takes half a minute. */
final class PythonBoot {

    private static final int MAXIMUM_PAGES = 256 << 4;
    private static final long FILE_BYTES = 16L << 20;

    /**
     * The image has 64 KiB of stack, below which its static data lies: a C recursion that CPython's own counters allow
     * runs over it. The stack pointer is the module's only mutable global, so the stack can be anywhere.
     */
    private static final int STACK_BYTES = 8 << 20;

    private static final int STACK_POINTER = 0;

    // Types and values are in the encoding of the image's host program: a row (0) without fields,
    // and a nullable VARCHAR (11), which takes the None that every function here returns.
    private static final byte[] NO_ARGUMENTS_TYPE = new byte[8];
    private static final byte[] NULLABLE_TEXT_TYPE = {11, 0, 0, 0};
    private static final byte[] PRESENT = {1};

    private PythonBoot() {}

    static PythonSnapshot boot(PythonImage image, PythonSources sources) {
        OutputCapture output = new OutputCapture(ExecutionLimits.within(Duration.ZERO));
        try (GuestFiles files = new GuestFiles(PythonGuest.HOME, FILE_BYTES, "", output)) {
            sources.writeTo(files);
            PythonProcess process = PythonProcess.fresh(image, files, MAXIMUM_PAGES);
            byte[] before = contents(process);
            process.setGlobal(STACK_POINTER, process.allocate(STACK_BYTES) + STACK_BYTES & -16);
            Calls calls = new Calls(
                    process.store("finish"),
                    process.store(NO_ARGUMENTS_TYPE),
                    process.store(NULLABLE_TEXT_TYPE),
                    process.store(PRESENT));
            process.choose(process.store("step"), calls.argumentType(), calls.resultType());
            byte[] now = contents(process);
            return new PythonSnapshot(
                    sources.key(),
                    process.memory().pages(),
                    process.globals(),
                    calls,
                    PythonSnapshot.difference(before, now));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The Python guest did not boot: " + output.kept().stderr(), e);
        }
    }

    private static byte[] contents(PythonProcess process) {
        return process.memory().readBytes(0, process.memory().pages() << 16);
    }
}
