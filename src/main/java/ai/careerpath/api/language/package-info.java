/** The language that an answer is given in. */
@NullMarked
package ai.careerpath.api.language;

import org.jspecify.annotations.NullMarked;
