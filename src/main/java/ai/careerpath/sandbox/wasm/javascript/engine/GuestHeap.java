package ai.careerpath.sandbox.wasm.javascript.engine;

import run.endive.runtime.Memory;

/**
 * Reads and writes QuickJS values in the memory of an instance.
 *
 * <p>QuickJS tells a host only by callbacks that this build does not export which promises were rejected and what a
 * promise holds. Both are plain fields of its structures (quickjs.c: {@code JSRuntime}, {@code JSObject},
 * {@code JSPromiseData}), so they are read there.
 */
public final class GuestHeap {

    private static final int OBJECT_TAG = -1;
    private static final int FIRST_COUNTED_TAG = -9;
    private static final String[] PROMISE_STATES = {"pending", "fulfilled", "rejected"};

    private final Memory memory;
    private final HeapLayout layout;

    public GuestHeap(Memory memory, HeapLayout layout) {
        this.memory = memory;
        this.layout = layout;
    }

    /** Whether promise jobs wait to be run. */
    public boolean hasJobs() {
        return memory.readInt(layout.jobList()) != layout.jobList();
    }

    /** The memory the instance has by now, in bytes. */
    public long size() {
        return Memory.bytes(memory.pages()) & 0xFFFFFFFFL;
    }

    /** Whether not one page more fits into so many bytes. */
    public boolean isFull(long bytes) {
        return size() + Memory.PAGE_SIZE > bytes;
    }

    /** Keeps the object alive until it is put into a slot or {@link #release released}. */
    public void retain(int object) {
        memory.writeI32(object, memory.readInt(object) + 1);
    }

    public void release(int object) {
        memory.writeI32(object, memory.readInt(object) - 1);
    }

    /** Moves a retained object into the first slot, where the runtime finds and later frees it. */
    public void moveToSlot(int object) {
        memory.writeI32(layout.slots(), object);
        memory.writeI32(layout.slots() + 4, OBJECT_TAG);
    }

    /** The state of the promise in the first slot, whose result is put into the second; {@link HostCalls#NO} for anything else. */
    public String promiseState() {
        int object = memory.readInt(layout.slots());
        if (memory.readInt(layout.slots() + 4) != OBJECT_TAG
                || memory.readShort(object + HeapLayout.CLASS) != layout.promiseClass()) {
            return HostCalls.NO;
        }
        int promise = memory.readInt(object + layout.promiseData());
        int state = memory.readInt(promise);
        if (state != 0) {
            copyValue(promise + HeapLayout.PROMISE_RESULT, layout.slots() + 8);
        }
        return PROMISE_STATES[state];
    }

    private void copyValue(int from, int to) {
        int tag = memory.readInt(from + 4);
        if (tag < 0 && tag >= FIRST_COUNTED_TAG) {
            retain(memory.readInt(from));
        }
        memory.writeLong(to, memory.readLong(from));
    }
}
