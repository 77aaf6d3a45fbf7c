package ai.careerpath.telemetry.comet;

import ai.careerpath.telemetry.CareerPathObservationContext;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.util.Locale;

/** Marks the spans that belong to the story of a request, and has them say what went in and came out. */
final class SpanMarks implements ObservationHandler<CareerPathObservationContext> {

    static final String KIND = "careerpath.kind";
    static final String ROOT = "careerpath.root";

    @Override
    public void onStart(CareerPathObservationContext work) {
        if (work.belongsToTrace()) {
            work.wantContent();
            work.addHighCardinalityKeyValue(KeyValue.of(KIND, work.kind().name().toLowerCase(Locale.ROOT)));
            work.addHighCardinalityKeyValue(KeyValue.of(ROOT, Boolean.toString(work.isRoot())));
        }
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof CareerPathObservationContext;
    }
}
