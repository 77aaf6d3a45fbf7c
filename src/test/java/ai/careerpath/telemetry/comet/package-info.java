@NullMarked
package ai.careerpath.telemetry.comet;

import org.jspecify.annotations.NullMarked;
