/** QuickJS as a guest of the WASM engine: its image, its memory, and the host's side of its Node-like runtime. */
@NullMarked
package ai.careerpath.validation.local.wasm.javascript;

import org.jspecify.annotations.NullMarked;
