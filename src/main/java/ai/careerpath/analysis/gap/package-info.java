/** Compares what a person brings with what a job asks for, and chooses what to learn next. */
@NullMarked
package ai.careerpath.analysis.gap;

import org.jspecify.annotations.NullMarked;
