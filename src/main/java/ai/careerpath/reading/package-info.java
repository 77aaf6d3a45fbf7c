/** Reads what a person is and wants, before any step begins. */
@NullMarked
package ai.careerpath.reading;

import org.jspecify.annotations.NullMarked;
