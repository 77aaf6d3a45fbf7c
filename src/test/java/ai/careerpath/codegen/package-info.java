/** Tests of the package of the same name. */
@NullMarked
package ai.careerpath.codegen;

import org.jspecify.annotations.NullMarked;
