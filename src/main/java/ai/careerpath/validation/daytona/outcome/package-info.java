/** What both APIs of Daytona make of how a run ended: compile errors, the memory limit, how much output is kept. */
@NullMarked
package ai.careerpath.validation.daytona.outcome;

import org.jspecify.annotations.NullMarked;
