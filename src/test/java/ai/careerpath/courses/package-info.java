/** Tests of the package of the same name. */
@NullMarked
package ai.careerpath.courses;

import org.jspecify.annotations.NullMarked;
