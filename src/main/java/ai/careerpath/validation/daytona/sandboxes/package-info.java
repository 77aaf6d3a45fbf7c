/** Daytona's sandbox API. */
@NullMarked
package ai.careerpath.validation.daytona.sandboxes;

import org.jspecify.annotations.NullMarked;
