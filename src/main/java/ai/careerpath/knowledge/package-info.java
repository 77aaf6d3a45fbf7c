/** Step 1: finds what is known about the two jobs. */
@NullMarked
package ai.careerpath.knowledge;

import org.jspecify.annotations.NullMarked;
