/** Runs programs inside the service, in interpreters that are WebAssembly and can call nothing. */
@NullMarked
package ai.careerpath.sandbox.wasm;

import org.jspecify.annotations.NullMarked;
