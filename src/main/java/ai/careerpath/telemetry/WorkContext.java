package ai.careerpath.telemetry;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationView;
import org.jspecify.annotations.Nullable;

/** What an {@link Observation} of ours carries, by which handlers tell it from those of the framework. */
public final class WorkContext extends Observation.Context {

    private final WorkKind kind;
    private volatile boolean contentWanted;

    WorkContext(WorkKind kind) {
        this.kind = kind;
    }

    public WorkKind kind() {
        return kind;
    }

    /** Whether this is part of the work for a request, and not housekeeping. */
    public boolean belongsToTrace() {
        WorkContext parent = parent();
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
        WorkContext parent = parent();
        // The question shows what its tries send and get.
        return contentWanted && (parent == null || parent.kind != WorkKind.CHAT);
    }

    private @Nullable WorkContext parent() {
        ObservationView parent = getParentObservation();
        return parent != null && parent.getContextView() instanceof WorkContext work ? work : null;
    }
}
