package ai.careerpath.pipeline;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;

/** Telemetry that nobody looks at. */
final class TestTelemetry {

    static final StepTelemetry NONE = new StepTelemetry(ObservationRegistry.NOOP, new SimpleMeterRegistry());

    private TestTelemetry() {}
}
