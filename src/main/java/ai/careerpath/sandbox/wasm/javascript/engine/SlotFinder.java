package ai.careerpath.sandbox.wasm.javascript.engine;

import java.util.ArrayList;
import java.util.List;
import run.endive.runtime.Memory;

/**
 * Finds the array of two elements that the JavaScript runtime shares with the host. The runtime fills it with two marks
 * and lets this class look, then puts a promise that is fulfilled with the first mark into it and lets it look again.
 */
final class SlotFinder {

    private static final int FIRST_MARK = 0x5EED_1234;
    private static final int SECOND_MARK = 0x1234_5EED;
    private static final int FULFILLED = 1;

    private int slots;
    private int promiseClass;
    private int promiseData;

    void look(Memory memory) {
        if (slots == 0) {
            slots = findMarks(memory);
        } else {
            measurePromise(memory, memory.readInt(slots));
        }
    }

    /** What was found, after the second look. */
    HeapLayout layout(int runtime) {
        return new HeapLayout(runtime, slots, promiseClass, promiseData);
    }

    private static int findMarks(Memory memory) {
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at < Memory.bytes(memory.pages()) - 2 * Long.BYTES; at += Long.BYTES) {
            if (memory.readLong(at) == FIRST_MARK && memory.readLong(at + Long.BYTES) == SECOND_MARK) {
                found.add(at);
            }
        }
        if (found.size() != 1) {
            throw new IllegalStateException("the array shared with the guest was found at " + found);
        }
        return found.get(0);
    }

    private void measurePromise(Memory memory, int object) {
        promiseClass = memory.readShort(object + HeapLayout.CLASS);
        for (int offset = 16; offset < 48; offset += 4) {
            int data = memory.readInt(object + offset);
            boolean isAddress = data > 0 && data < Memory.bytes(memory.pages()) - 32 && data % Long.BYTES == 0;
            if (isAddress
                    && memory.readInt(data) == FULFILLED
                    && memory.readLong(data + HeapLayout.PROMISE_RESULT) == FIRST_MARK) {
                promiseData = offset;
                return;
            }
        }
        throw new IllegalStateException("the promise shared with the guest has an unknown structure");
    }
}
