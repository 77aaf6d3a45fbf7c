package ai.careerpath.sandbox.wasm.javascript.engine;

import java.io.ByteArrayOutputStream;
import java.util.List;
import run.endive.runtime.HostFunction;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.runtime.TableInstance;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.FunctionType;
import run.endive.wasm.types.Table;
import run.endive.wasm.types.TableLimits;
import run.endive.wasm.types.TypeSection;
import run.endive.wasm.types.ValType;

/**
 * A function that QuickJS can call when a promise is rejected. A function pointer of C is an index into the table of
 * the instance, so a table with one more entry takes a function of a helper module whose only import is the callback.
 */
final class RejectionTracker {

    // quickjs.h, JSHostPromiseRejectionTracker: context, promise, reason, is_handled, opaque.
    private static final FunctionType SIGNATURE =
            FunctionType.of(List.of(ValType.I32, ValType.I64, ValType.I64, ValType.I32, ValType.I32), List.of());
    private static final byte[] SIGNATURE_BYTES = {0x60, 5, 0x7F, 0x7E, 0x7E, 0x7F, 0x7F, 0};
    private static final byte[] NO_SIGNATURE_BYTES = {0x60, 0, 0};
    private static final byte[] HEADER = {0, 'a', 's', 'm', 1, 0, 0, 0};

    private final WasmModule helper;

    RejectionTracker(WasmModule quickJs) {
        this.helper = Parser.parse(helper(typeIndex(quickJs.typeSection())));
    }

    /** A table as the module declares it, with room for one function more. */
    static TableInstance roomyTable(Table declared, int initialValue) {
        long size = declared.limits().min() + 1;
        return new TableInstance(new Table(declared.elementType(), new TableLimits(size, size)), initialValue);
    }

    /** Puts the callback into the last entry of the table, and returns its index. */
    int install(TableInstance table, HostCalls listener) {
        HostFunction callback = new HostFunction("host", "rejected", SIGNATURE, (instance, args) -> {
            listener.promiseRejected((int) args[1], args[3] != 0);
            return null;
        });
        ImportValues imports = ImportValues.builder().addFunction(callback).build();
        Instance instance = Instance.builder(helper).withImportValues(imports).build();
        int index = table.size() - 1;
        table.setRef(index, 0, instance);
        return index;
    }

    private static int typeIndex(TypeSection types) {
        for (int i = 0; i < types.typeCount(); i++) {
            if (types.getType(i).equals(SIGNATURE)) {
                return i;
            }
        }
        throw new IllegalStateException("this build of QuickJS does not track promise rejections");
    }

    /** A call through a table compares type indices, so the helper has the signature at the same index. */
    private static byte[] helper(int typeIndex) {
        ByteArrayOutputStream types = new ByteArrayOutputStream();
        types.write(typeIndex + 1);
        for (int i = 0; i < typeIndex; i++) {
            types.writeBytes(NO_SIGNATURE_BYTES);
        }
        types.writeBytes(SIGNATURE_BYTES);
        ByteArrayOutputStream imports = new ByteArrayOutputStream();
        imports.write(1);
        imports.writeBytes(new byte[] {4, 'h', 'o', 's', 't', 8, 'r', 'e', 'j', 'e', 'c', 't', 'e', 'd', 0});
        imports.write(typeIndex);
        ByteArrayOutputStream module = new ByteArrayOutputStream();
        module.writeBytes(HEADER);
        writeSection(module, 1, types.toByteArray());
        writeSection(module, 2, imports.toByteArray());
        return module.toByteArray();
    }

    private static void writeSection(ByteArrayOutputStream module, int id, byte[] content) {
        module.write(id);
        for (int size = content.length; ; size >>>= 7) {
            boolean isLast = size < 0x80;
            module.write(isLast ? size : size & 0x7F | 0x80);
            if (isLast) {
                break;
            }
        }
        module.writeBytes(content);
    }
}
