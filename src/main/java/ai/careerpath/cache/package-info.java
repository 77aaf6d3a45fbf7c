/** Answers that are remembered: in this process, and in a Redis that several instances share. */
@NullMarked
package ai.careerpath.cache;

import org.jspecify.annotations.NullMarked;
