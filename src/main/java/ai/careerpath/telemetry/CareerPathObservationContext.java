package ai.careerpath.telemetry;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationView;
import org.jspecify.annotations.Nullable;

/** What an {@link Observation} of ours carries, by which handlers tell it from those of the framework. */
public final class CareerPathObservationContext extends Observation.Context {

    private final CareerPathObservation kind;
    private volatile boolean contentWanted;

    CareerPathObservationContext(CareerPathObservation kind) {
        this.kind = kind;
    }

    public CareerPathObservation kind() {
        return kind;
    }

    /** Whether this is part of the work for a request, and not housekeeping. */
    public boolean belongsToTrace() {
        CareerPathObservationContext parent = parent();
        return parent == null ? kind.startsTrace() : parent.belongsToTrace();
    }

    /** Whether this is the outermost work of its trace, whatever the framework has around it. */
    public boolean isRoot() {
        return parent() == null;
    }

    /** Asks for what goes into the work and comes out of it; for handlers that show it to someone. */
    public void wantContent() {
        contentWanted = true;
    }

    boolean isContentWanted() {
        CareerPathObservationContext parent = parent();
        // The question shows what its tries send and get.
        return contentWanted && (parent == null || parent.kind != CareerPathObservation.CHAT);
    }

    private @Nullable CareerPathObservationContext parent() {
        ObservationView parent = getParentObservation();
        return parent != null && parent.getContextView() instanceof CareerPathObservationContext work ? work : null;
    }
}
