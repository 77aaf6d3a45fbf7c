/** The five steps of a career path: until when each must answer, and where its answer came from. */
@NullMarked
package ai.careerpath.step;

import org.jspecify.annotations.NullMarked;
