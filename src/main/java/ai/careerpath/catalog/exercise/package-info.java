/** Exercises that tell whether somebody has a skill. */
@NullMarked
package ai.careerpath.catalog.exercise;

import org.jspecify.annotations.NullMarked;
