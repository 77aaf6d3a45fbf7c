/** Gives the exercises of a skill. */
@NullMarked
package ai.careerpath.api.exercises;

import org.jspecify.annotations.NullMarked;
