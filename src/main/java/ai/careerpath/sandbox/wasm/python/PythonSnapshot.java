package ai.careerpath.sandbox.wasm.python;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The state of an interpreter that is about to read its program: the parts of its memory that differ from the image's.
 *
 * @param key what it was made from, see {@link PythonSources#key()}
 * @param pages size of the memory in pages of 64 KiB
 * @param calls addresses of what the calls into the guest need
 */
record PythonSnapshot(String key, int pages, long[] globals, Calls calls, List<Block> blocks) {

    private static final int BLOCK = 1024;

    /** Addresses in the guest's memory: the name of the function {@code finish}, the types and the arguments. */
    record Calls(int finish, int argumentType, int resultType, int arguments) {}

    /** Consecutive bytes of the memory. */
    record Block(int address, byte[] content) {}

    /** The blocks in which {@code now} differs from {@code before}, of which it is a continuation. */
    static List<Block> difference(byte[] before, byte[] now) {
        List<Block> blocks = new ArrayList<>();
        int address = 0;
        while (address < now.length) {
            int end = address;
            while (end < now.length && differs(before, now, end)) {
                end += BLOCK;
            }
            if (end > address) {
                blocks.add(new Block(address, Arrays.copyOfRange(now, address, end)));
            }
            address = end + BLOCK;
        }
        return blocks;
    }

    private static boolean differs(byte[] before, byte[] now, int from) {
        int to = from + BLOCK;
        return to > before.length
                ? !Arrays.equals(now, from, to, new byte[BLOCK], 0, BLOCK)
                : !Arrays.equals(now, from, to, before, from, to);
    }

    void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            data.writeUTF(key);
            data.writeInt(pages);
            data.writeInt(globals.length);
            for (long global : globals) {
                data.writeLong(global);
            }
            data.writeInt(calls.finish);
            data.writeInt(calls.argumentType);
            data.writeInt(calls.resultType);
            data.writeInt(calls.arguments);
            data.writeInt(blocks.size());
            for (Block block : blocks) {
                data.writeInt(block.address);
                data.writeInt(block.content.length);
                data.write(block.content);
            }
        }
    }

    static PythonSnapshot read(InputStream in) throws IOException {
        try (DataInputStream data = open(in)) {
            String key = data.readUTF();
            int pages = data.readInt();
            long[] globals = new long[data.readInt()];
            for (int i = 0; i < globals.length; i++) {
                globals[i] = data.readLong();
            }
            Calls calls = new Calls(data.readInt(), data.readInt(), data.readInt(), data.readInt());
            List<Block> blocks = new ArrayList<>();
            for (int left = data.readInt(); left > 0; left--) {
                int address = data.readInt();
                blocks.add(new Block(address, data.readNBytes(data.readInt())));
            }
            return new PythonSnapshot(key, pages, globals, calls, List.copyOf(blocks));
        }
    }

    /** The key alone, without reading the rest. */
    static String readKey(InputStream in) throws IOException {
        try (DataInputStream data = open(in)) {
            return data.readUTF();
        }
    }

    private static DataInputStream open(InputStream in) throws IOException {
        return new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
    }
}
