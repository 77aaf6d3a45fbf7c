/** The rules of a gap, which stand in {@code analysis/*.properties}: of skills, of languages, of technologies, of careers. */
@NullMarked
package ai.careerpath.analysis.rules;

import org.jspecify.annotations.NullMarked;
