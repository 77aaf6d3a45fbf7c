/** Step 4: provides a short program that shows a skill. */
@NullMarked
package ai.careerpath.codegen;

import org.jspecify.annotations.NullMarked;
