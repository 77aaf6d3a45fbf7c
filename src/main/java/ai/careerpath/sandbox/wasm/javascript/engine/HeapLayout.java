package ai.careerpath.sandbox.wasm.javascript.engine;

import run.endive.runtime.Memory;

/**
 * Where the structures of QuickJS are in the memory of a booted instance. Found by what they hold, since the build
 * exports no addresses.
 *
 * @param runtime the field {@code malloc_gc_threshold} of the JSRuntime
 * @param slots the first element of the array that the JavaScript runtime shares with the host
 * @param promiseClass the class id of promises
 * @param promiseData where an object has the address of its JSPromiseData
 */
record HeapLayout(int runtime, int slots, int promiseClass, int promiseData) {

    /** Where a JSObject has its class id. */
    static final int CLASS = 6;
    /** Where a JSPromiseData has what the promise was settled with. */
    static final int PROMISE_RESULT = 24;

    // The runtime as it comes: never collects, 256 KiB of stack by its own count, no stack limit, no jobs.
    private static final int NEVER_COLLECT = -1;
    private static final int STACK_SIZE = 256 << 10;
    private static final int MALLOC_SIZE_OFFSET = -92;
    private static final int BYTES_PER_ALLOCATION = 8;
    private static final int STACK_SIZE_OFFSET = 4;
    private static final int STACK_LIMIT_OFFSET = 12;
    private static final int REJECTION_TRACKER_OFFSET = 56;
    private static final int JOB_LIST_OFFSET = 64;

    /**
     * Makes the engine look for cyclic garbage after that many more allocations. This build counts allocations and not
     * their sizes, each as so many bytes.
     */
    void collectAfter(Memory memory, int allocations) {
        memory.writeI32(runtime, memory.readInt(runtime + MALLOC_SIZE_OFFSET) + allocations * BYTES_PER_ALLOCATION);
    }

    int jobList() {
        return runtime + JOB_LIST_OFFSET;
    }

    /** The address of the JSRuntime field from which the others are counted. */
    static int findRuntime(Memory memory) {
        for (int at = 0; at < Memory.bytes(memory.pages()) - JOB_LIST_OFFSET; at += 4) {
            int jobs = at + JOB_LIST_OFFSET;
            if (memory.readInt(at) == NEVER_COLLECT
                    && memory.readInt(at + STACK_SIZE_OFFSET) == STACK_SIZE
                    && memory.readInt(at + STACK_LIMIT_OFFSET) == 0
                    && memory.readInt(jobs) == jobs
                    && memory.readInt(jobs + 4) == jobs) {
                return at;
            }
        }
        throw new IllegalStateException("this build of QuickJS is not the one whose structures are known");
    }

    static void setStackLimit(Memory memory, int runtime, int lowestAddress) {
        memory.writeI32(runtime + STACK_LIMIT_OFFSET, lowestAddress);
    }

    static void setRejectionTracker(Memory memory, int runtime, int function) {
        memory.writeI32(runtime + REJECTION_TRACKER_OFFSET, function);
    }
}
