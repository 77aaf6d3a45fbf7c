/** How a language's programs are compiled and run in a sandbox, whatever the language. */
@NullMarked
package ai.careerpath.sandbox.process.toolchain;

import org.jspecify.annotations.NullMarked;
