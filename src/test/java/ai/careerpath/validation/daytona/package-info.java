/** Tests of the Daytona client, against stubs on the loopback address. */
@NullMarked
package ai.careerpath.validation.daytona;

import org.jspecify.annotations.NullMarked;
