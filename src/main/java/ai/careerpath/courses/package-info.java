/** Step 3: finds courses for a skill. */
@NullMarked
package ai.careerpath.courses;

import org.jspecify.annotations.NullMarked;
