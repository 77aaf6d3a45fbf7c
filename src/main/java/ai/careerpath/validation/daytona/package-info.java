/** Executes code in Daytona's cloud, through either of its two APIs, and deletes every workspace it creates. */
@NullMarked
package ai.careerpath.validation.daytona;

import org.jspecify.annotations.NullMarked;
