/** CPython as a guest of the WASM engine: its image, the snapshot every run starts from, and its files. */
@NullMarked
package ai.careerpath.validation.local.wasm.python;

import org.jspecify.annotations.NullMarked;
