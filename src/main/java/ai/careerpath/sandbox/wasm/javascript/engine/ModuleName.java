package ai.careerpath.sandbox.wasm.javascript.engine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import run.endive.runtime.Memory;

/**
 * Names of compiled modules. The build calls every module {@code function.mjs}; stack traces have to tell our runtime
 * from the program, and imports find modules by name.
 */
enum ModuleName {
    RUNTIME("node:prelude"),
    /** So deep that a relative import does not end at the name of a built-in module. */
    PROGRAM("/p/r/o/g.mjs");

    private static final int CHECKSUM = 1;
    private static final int CHECKSUM_BYTES = 4;
    // quickjs.c, JS_ReadObjectAtoms: a checksum of all ones is not checked.
    private static final byte UNCHECKED = -1;

    private final String text;

    ModuleName(String text) {
        this.text = text;
    }

    /** Gives modules that are compiled from now on this name: the constant in the engine's data is replaced. */
    void use(Memory memory) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        byte[] data = memory.readBytes(0, memory.initialPages() * Memory.PAGE_SIZE);
        for (String present : new String[] {"function.mjs", RUNTIME.text}) {
            int at = indexOf(data, present.getBytes(StandardCharsets.US_ASCII));
            if (at >= 0) {
                memory.write(at, wanted);
                return;
            }
        }
        throw new IllegalStateException("this build of QuickJS names modules differently");
    }

    /** The module, compiled under the name of the runtime, by another name. */
    static byte[] rename(byte[] bytecode, String name) {
        byte[] present = atom(RUNTIME.text);
        int at = indexOf(bytecode, present);
        ByteArrayOutputStream renamed = new ByteArrayOutputStream();
        renamed.write(bytecode, 0, at);
        renamed.writeBytes(atom(name));
        renamed.write(bytecode, at + present.length, bytecode.length - at - present.length);
        byte[] result = renamed.toByteArray();
        Arrays.fill(result, CHECKSUM, CHECKSUM + CHECKSUM_BYTES, UNCHECKED);
        return result;
    }

    /** A string of 8-bit characters in bytecode: twice its length, then its characters. */
    private static byte[] atom(String text) {
        return ((char) (text.length() << 1) + text).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int indexOf(byte[] data, byte[] wanted) {
        for (int at = 0; at <= data.length - wanted.length; at++) {
            if (Arrays.equals(data, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
