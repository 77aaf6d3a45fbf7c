/** Screens generated code before it is sent anywhere. */
@NullMarked
package ai.careerpath.codegen.safety;

import org.jspecify.annotations.NullMarked;
