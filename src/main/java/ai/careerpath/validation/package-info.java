/** Step 5: executes code in a sandbox and says what came of it. */
@NullMarked
package ai.careerpath.validation;

import org.jspecify.annotations.NullMarked;
