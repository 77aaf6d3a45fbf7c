/** The five steps of a career path, and where their answers came from. */
@NullMarked
package ai.careerpath.step;

import org.jspecify.annotations.NullMarked;
