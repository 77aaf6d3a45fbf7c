/** The compilers and interpreters of this machine, one class per language. */
@NullMarked
package ai.careerpath.sandbox.process.toolchain;

import org.jspecify.annotations.NullMarked;
