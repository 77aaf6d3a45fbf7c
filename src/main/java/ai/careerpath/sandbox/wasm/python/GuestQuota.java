package ai.careerpath.sandbox.wasm.python;

import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import run.endive.runtime.HostFunction;
import run.endive.runtime.Instance;
import run.endive.runtime.WasmFunctionHandle;

/**
 * Limits what a guest can make the host keep for it: open files, names and directory entries live in the host's heap
 * and not in the guest's memory, so neither the memory cap nor the size of the file system bounds them.
 */
final class GuestQuota {

    static final int OPEN_FILES = 256;
    static final int ENTRIES = 4096;
    private static final int PATH_BYTES = 1024;
    private static final int POLLED = 1024;
    private static final long CREATE = 1;

    // The codes of WASI preview 1.
    private static final int EINVAL = 28;
    private static final int EIO = 29;
    private static final int EMFILE = 33;
    private static final int ENAMETOOLONG = 37;
    private static final int ENOSPC = 51;
    private static final int ENOTSUP = 58;

    /** For each call that takes paths, where in its arguments their lengths are. */
    private static final Map<String, int[]> PATH_LENGTHS = Map.of(
            "path_open", new int[] {3},
            "path_create_directory", new int[] {2},
            "path_symlink", new int[] {1, 4},
            "path_link", new int[] {3, 6},
            "path_rename", new int[] {2, 5});

    private final IntSupplier present;
    private int openFiles;
    // Those there were, and those that were perhaps made since: what a call made, or took away, it does not tell.
    private int entries;

    /** @param present counts the directory entries there are, which takes some time */
    GuestQuota(IntSupplier present) {
        this.present = present;
    }

    HostFunction[] applyTo(HostFunction[] systemCalls) {
        return Stream.of(systemCalls).map(this::limited).toArray(HostFunction[]::new);
    }

    private HostFunction limited(HostFunction call) {
        WasmFunctionHandle plain = call.handle();
        WasmFunctionHandle limited = switch (call.name()) {
            case "path_open", "path_create_directory", "path_symlink", "path_link", "path_rename" ->
                (instance, args) -> path(call.name(), plain, instance, args);
            case "fd_filestat_set_size" -> (instance, args) -> sized(args[1], plain, instance, args);
            case "fd_allocate" -> (instance, args) -> sized(args[1] + args[2], plain, instance, args);
            case "fd_pwrite" -> (instance, args) -> sized(args[3], plain, instance, args);
            case "fd_write" -> (instance, args) -> full(plain.apply(instance, args));
            case "fd_close" -> (instance, args) -> close(plain, instance, args);
            case "poll_oneoff" -> (instance, args) -> args[2] > POLLED ? error(EINVAL) : plain.apply(instance, args);
            // The runtime ends the whole run at these instead of answering that there are no sockets.
            case "sock_accept", "sock_recv", "sock_send" -> (instance, args) -> error(ENOTSUP);
            default -> plain;
        };
        return new HostFunction(call.module(), call.name(), call.functionType(), limited);
    }

    private long[] path(String name, WasmFunctionHandle plain, Instance instance, long[] args) {
        for (int index : PATH_LENGTHS.getOrDefault(name, new int[0])) {
            if (Integer.toUnsignedLong((int) args[index]) > PATH_BYTES) {
                return error(ENAMETOOLONG);
            }
        }
        boolean open = name.equals("path_open");
        boolean creates = open ? (args[4] & CREATE) != 0 : !name.equals("path_rename");
        if (open && openFiles >= OPEN_FILES) {
            return error(EMFILE);
        }
        if (creates && isFull()) {
            return error(ENOSPC);
        }
        long[] result = plain.apply(instance, args);
        if (result[0] == 0) {
            openFiles += open ? 1 : 0;
            entries += creates ? 1 : 0;
        }
        return result;
    }

    private boolean isFull() {
        if (entries >= ENTRIES) {
            entries = present.getAsInt();
        }
        return entries >= ENTRIES;
    }

    /** The file system in memory would first try to make room for a size that it could never hold. */
    private static long[] sized(long size, WasmFunctionHandle plain, Instance instance, long[] args) {
        return size < 0 || size > PythonGuest.FILE_BYTES ? error(ENOSPC) : full(plain.apply(instance, args));
    }

    /** The only way in which writing to memory fails is that no more is allowed. */
    private static long[] full(long[] result) {
        return result[0] == EIO ? error(ENOSPC) : result;
    }

    private long[] close(WasmFunctionHandle plain, Instance instance, long[] args) {
        long[] result = plain.apply(instance, args);
        openFiles -= result[0] == 0 ? 1 : 0;
        return result;
    }

    private static long[] error(int code) {
        return new long[] {code};
    }
}
