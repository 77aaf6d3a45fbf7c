/** Tests of the package of the same name. */
@NullMarked
package ai.careerpath.knowledge;

import org.jspecify.annotations.NullMarked;
