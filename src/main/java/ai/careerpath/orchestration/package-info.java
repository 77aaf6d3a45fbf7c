/** Runs the five steps in order under one deadline and reports on each. */
@NullMarked
package ai.careerpath.orchestration;

import org.jspecify.annotations.NullMarked;
