/** What operators see of the work: names of metrics and spans, and how work is timed and traced. */
@NullMarked
package ai.careerpath.telemetry;

import org.jspecify.annotations.NullMarked;
