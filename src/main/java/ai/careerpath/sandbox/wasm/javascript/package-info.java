/** JavaScript on QuickJS, with the library that programs for Node.js expect. */
@NullMarked
package ai.careerpath.sandbox.wasm.javascript;

import org.jspecify.annotations.NullMarked;
