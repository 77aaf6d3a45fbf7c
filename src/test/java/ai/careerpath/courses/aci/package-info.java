/** Tests of the package of the same name. */
@NullMarked
package ai.careerpath.courses.aci;

import org.jspecify.annotations.NullMarked;
