/** Searches for courses with the functions of aci.dev. */
@NullMarked
package ai.careerpath.courses.aci;

import org.jspecify.annotations.NullMarked;
