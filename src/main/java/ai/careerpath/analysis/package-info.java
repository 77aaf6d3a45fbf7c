/** Step 2: names the three skills to learn next, each with its reason. */
@NullMarked
package ai.careerpath.analysis;

import org.jspecify.annotations.NullMarked;
