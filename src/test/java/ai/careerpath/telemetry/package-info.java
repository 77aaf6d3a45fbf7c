@NullMarked
package ai.careerpath.telemetry;

import org.jspecify.annotations.NullMarked;
