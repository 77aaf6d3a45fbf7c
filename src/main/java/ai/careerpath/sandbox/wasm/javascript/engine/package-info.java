/** The QuickJS engine as WebAssembly, and how its memory is prepared and read. */
@NullMarked
package ai.careerpath.sandbox.wasm.javascript.engine;

import org.jspecify.annotations.NullMarked;
