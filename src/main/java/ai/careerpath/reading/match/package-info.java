/** Finds the job that the words of a title mean, from the surest way to the vaguest. */
@NullMarked
package ai.careerpath.reading.match;

import org.jspecify.annotations.NullMarked;
