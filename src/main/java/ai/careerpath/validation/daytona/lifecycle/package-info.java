/** The life of a workspace: created, leased, deleted, and found again after a crash. */
@NullMarked
package ai.careerpath.validation.daytona.lifecycle;

import org.jspecify.annotations.NullMarked;
