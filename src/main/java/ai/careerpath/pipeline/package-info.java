/** Runs the five steps of a career path in sequence, under one deadline. */
@NullMarked
package ai.careerpath.pipeline;

import org.jspecify.annotations.NullMarked;
