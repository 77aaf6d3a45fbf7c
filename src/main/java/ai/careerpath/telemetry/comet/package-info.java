/** Sends the trace of each request to Comet Opik. */
@NullMarked
package ai.careerpath.telemetry.comet;

import org.jspecify.annotations.NullMarked;
