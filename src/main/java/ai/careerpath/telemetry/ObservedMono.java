package ai.careerpath.telemetry;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** A {@link Mono} under observation: a timer and a span, which end when its work does, however it does. */
public final class ObservedMono {

    private final CareerPathObservation kind;
    private final CareerPathObservationContext context;
    private final Observation observation;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile Runnable whenCancelled = () -> {};

    private ObservedMono(CareerPathObservation kind, CareerPathObservationContext context, Observation observation) {
        this.kind = kind;
        this.context = context;
        this.observation = observation;
    }

    /**
     * Observes the work that {@code task} makes, as a child of the work it is part of.
     *
     * @param name what the span is called, in lower case
     */
    public static <T> Mono<T> observe(
            ObservationRegistry registry,
            CareerPathObservation kind,
            String name,
            Function<ObservedMono, Mono<T>> task) {
        return Mono.deferContextual(reactor -> {
            ObservedMono work = start(registry, kind, name, reactor);
            return Mono.defer(() -> task.apply(work))
                    .doOnSuccess(value -> work.end())
                    .doOnError(work::fail)
                    .doOnCancel(work::cancel)
                    .contextWrite(inner -> inner.put(ObservationThreadLocalAccessor.KEY, work.observation)
                            .put(ObservedMono.class, work));
        });
    }

    /** Lets the innermost work around {@code part} show its failure, even where the work as a whole goes on. */
    public static <T> Mono<T> showFailure(Mono<T> part) {
        return Mono.deferContextual(reactor -> part.doOnError(failure ->
                reactor.<ObservedMono>getOrEmpty(ObservedMono.class).ifPresent(work -> work.failed(failure))));
    }

    private static ObservedMono start(
            ObservationRegistry registry, CareerPathObservation kind, String name, ContextView reactor) {
        CareerPathObservationContext context = new CareerPathObservationContext(kind);
        Observation observation = Observation.createNotStarted(kind.metric(), () -> context, registry)
                .contextualName(name)
                .lowCardinalityKeyValues(kind.unknown());
        Observation parent = reactor.getOrDefault(ObservationThreadLocalAccessor.KEY, registry.getCurrentObservation());
        if (parent != null) {
            observation.parentObservation(parent);
        }
        return new ObservedMono(kind, context, observation.start());
    }

    /** A label of the metric, and metadata of the span. */
    public ObservedMono label(String name, String value) {
        observation.lowCardinalityKeyValue(kind.label(name, value));
        return this;
    }

    /** What the span is called, once that is known; in lower case. */
    public ObservedMono name(String name) {
        observation.contextualName(name);
        return this;
    }

    /** Metadata of the span alone. It holds nothing that a user or a model wrote. */
    public ObservedMono detail(String name, Object value) {
        observation.highCardinalityKeyValue(KeyValue.of(name, String.valueOf(value)));
        return this;
    }

    /** What went into the work, or came out of it; kept only where someone asked for it. Texts, or values for JSON. */
    public ObservedMono content(SpanContent part, Object value) {
        if (wantsContent()) {
            observation.highCardinalityKeyValue(KeyValue.of(part.attribute(), SpanContent.text(value)));
        }
        return this;
    }

    public boolean wantsContent() {
        return context.isContentWanted();
    }

    /** Says what to do before the work ends because it was cancelled. */
    public ObservedMono onCancel(Runnable action) {
        whenCancelled = action;
        return this;
    }

    /** Lets the work show a failure. */
    public void failed(Throwable failure) {
        observation.error(failure);
    }

    private void fail(Throwable failure) {
        if (ended.compareAndSet(false, true)) {
            observation.error(failure);
            observation.stop();
        }
    }

    private void cancel() {
        whenCancelled.run();
        end();
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            observation.stop();
        }
    }
}
