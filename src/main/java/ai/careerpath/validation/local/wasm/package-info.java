/** The sandbox engine that needs nothing but a JDK: CPython and QuickJS as WebAssembly inside the JVM. */
@NullMarked
package ai.careerpath.validation.local.wasm;

import org.jspecify.annotations.NullMarked;
