/** Tests of the package of the same name. */
@NullMarked
package ai.careerpath.llm;

import org.jspecify.annotations.NullMarked;
