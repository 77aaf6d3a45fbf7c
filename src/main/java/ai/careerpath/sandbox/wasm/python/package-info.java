/** CPython as WebAssembly, started from a snapshot of its memory. */
@NullMarked
package ai.careerpath.sandbox.wasm.python;

import org.jspecify.annotations.NullMarked;
