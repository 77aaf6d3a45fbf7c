/** Tests of the package of the same name. */
@NullMarked
package ai.careerpath.model.distance;

import org.jspecify.annotations.NullMarked;
