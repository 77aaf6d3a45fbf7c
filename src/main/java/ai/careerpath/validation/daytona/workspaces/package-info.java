/** Daytona's workspace API. */
@NullMarked
package ai.careerpath.validation.daytona.workspaces;

import org.jspecify.annotations.NullMarked;
