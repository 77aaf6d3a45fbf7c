/** Starts isolated processes, watches their limits and reports how they ended. */
@NullMarked
package ai.careerpath.sandbox.process.run;

import org.jspecify.annotations.NullMarked;
