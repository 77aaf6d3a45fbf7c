package ai.careerpath.telemetry;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.List;

/** The kinds of work that are timed and traced, with the labels of their metrics; all labels have few values. */
public enum CareerPathObservation {
    /** One career path, from the first step to the answer. */
    REQUEST("careerpath.request", true, "outcome"),
    /** One of its five steps. */
    STEP("careerpath.step", false, "step", "source", "status"),
    /** One call to an upstream, a single try. */
    UPSTREAM("careerpath.upstream", false, "upstream", "operation", "outcome"),
    /** One question to a language model with all its tries, by the names of OpenTelemetry's conventions. */
    CHAT(
            "gen_ai.client.operation.duration",
            false,
            "gen_ai.operation.name",
            "gen_ai.provider.name",
            "gen_ai.request.model",
            "error.type"),
    /** One program, from the cache or a sandbox. */
    VALIDATION("careerpath.validation", true, "language", "outcome", "sandbox");

    /** What the last label of work says that was ended from our side: a time limit, a caller that left. */
    public static final String CANCELLED = "cancelled";

    public static final String NONE = "none";

    private final String metric;
    private final boolean startsTrace;
    private final List<String> labels;

    CareerPathObservation(String metric, boolean startsTrace, String... labels) {
        this.metric = metric;
        this.startsTrace = startsTrace;
        this.labels = List.of(labels);
    }

    /** The name of its timer, in Micrometer's form. */
    public String metric() {
        return metric;
    }

    /** Whether such work may be the root of a trace. */
    boolean startsTrace() {
        return startsTrace;
    }

    /** The values of its labels as long as nothing else is known. */
    KeyValues unknown() {
        return KeyValues.of(labels, label -> label, label -> isEnd(label) ? CANCELLED : NONE);
    }

    private static boolean isEnd(String label) {
        return label.equals("outcome") || label.equals("status");
    }

    /** A label of this kind. */
    KeyValue label(String name, String value) {
        if (!labels.contains(name)) {
            throw new IllegalArgumentException(metric + " has no label " + name);
        }
        return KeyValue.of(name, value);
    }

    /** Registers a series without an error before its first value, so that the first one is an increase. */
    public void register(MeterRegistry metrics, String help, String... values) {
        register(metrics, help, NONE, values);
    }

    /** The same of work that failed with this class of exception. */
    public void register(MeterRegistry metrics, String help, Class<? extends Exception> error, String... values) {
        register(metrics, help, error.getSimpleName(), values);
    }

    private void register(MeterRegistry metrics, String help, String error, String[] values) {
        Timer.builder(metric)
                .description(help)
                .tags(tags(values))
                .tag("error", error)
                .register(metrics);
    }

    /** All its labels, with values in their order. */
    Tags tags(String... values) {
        Tags tags = Tags.empty();
        for (int i = 0; i < labels.size(); i++) {
            tags = tags.and(labels.get(i), values[i]);
        }
        return tags;
    }
}
