package ai.careerpath.telemetry;

import ai.careerpath.model.Language;
import ai.careerpath.model.Outcome;
import ai.careerpath.step.Source;
import ai.careerpath.step.Step;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Registers the series that are known beforehand, so that the first scrape has every metric, and the first failure is an
 * increase instead of a new series that {@code increase()} cannot see.
 */
@Component
final class KnownSeries implements MeterBinder {

    /** The class of the exception, which lives where this package does not look. */
    private static final String PERMANENT = "PermanentUpstreamException";

    private static final List<String> CALLS = List.of(
            "weaviate POST /v1/graphql",
            "friendliai POST /chat/completions",
            "aci.dev POST /functions/{name}/execute",
            "daytona POST /sandbox",
            "daytona DELETE /sandbox/{id}",
            "daytona POST /workspaces",
            "daytona DELETE /workspaces/{id}");

    @Override
    public void bindTo(MeterRegistry metrics) {
        requests(metrics);
        steps(metrics);
        upstreams(metrics);
        validations(metrics);
        counters(metrics);
    }

    private static void requests(MeterRegistry metrics) {
        for (String outcome : List.of("complete", "degraded", "failed", WorkKind.CANCELLED)) {
            timer(metrics, WorkKind.REQUEST, "Career paths, from the first step to the answer", outcome);
        }
    }

    private static void steps(MeterRegistry metrics) {
        String help = "Steps of career paths";
        for (Step step : Step.values()) {
            for (Source remote : remote(step)) {
                timer(metrics, WorkKind.STEP, help, step.id(), remote.id(), "live");
                timer(metrics, WorkKind.STEP, help, step.id(), remote.id(), "cached");
            }
            String embedded = step == Step.VALIDATION ? Source.LOCAL.id() : Source.CATALOG.id();
            timer(metrics, WorkKind.STEP, help, step.id(), embedded, "embedded");
            timer(metrics, WorkKind.STEP, help, step.id(), embedded, "fallback");
            timer(metrics, WorkKind.STEP, help, step.id(), WorkKind.NONE, "skipped");
            timer(metrics, WorkKind.STEP, help, step.id(), WorkKind.NONE, WorkKind.CANCELLED);
        }
    }

    private static List<Source> remote(Step step) {
        return switch (step) {
            case KNOWLEDGE -> List.of(Source.WEAVIATE);
            case ANALYSIS, CODEGEN -> List.of(Source.FRIENDLI);
            case COURSES -> List.of(Source.ACI);
            case VALIDATION -> List.of(Source.DAYTONA);
        };
    }

    /** With the refusal of a key, of which the very first one is to be seen. */
    private static void upstreams(MeterRegistry metrics) {
        String help = "Calls to upstreams, each try by itself";
        for (String call : CALLS) {
            int space = call.indexOf(' ');
            String upstream = call.substring(0, space);
            String operation = call.substring(space + 1);
            timer(metrics, WorkKind.UPSTREAM, help, upstream, operation, "success");
            failed(metrics, WorkKind.UPSTREAM, help, PERMANENT, upstream, operation, "credentials");
        }
    }

    private static void validations(MeterRegistry metrics) {
        String help = "Programs that were validated";
        for (Language language : Language.values()) {
            for (Outcome outcome : Outcome.values()) {
                boolean ran = outcome != Outcome.REJECTED && outcome != Outcome.UNAVAILABLE;
                String sandbox = ran ? Source.LOCAL.id() : WorkKind.NONE;
                timer(metrics, WorkKind.VALIDATION, help, language.id(), outcome.id(), sandbox);
            }
        }
    }

    private static void counters(MeterRegistry metrics) {
        for (String end : List.of("created", "deleted", "reaped", "unknown")) {
            metrics.counter("careerpath.workspaces", "event", end);
        }
    }

    private static void timer(MeterRegistry metrics, WorkKind kind, String help, String... values) {
        failed(metrics, kind, help, WorkKind.NONE, values);
    }

    /** As the observation handler registers it: with a label for the error. */
    private static void failed(MeterRegistry metrics, WorkKind kind, String help, String error, String... values) {
        Timer.builder(kind.metric())
                .description(help)
                .tags(kind.tags(values))
                .tag("error", error)
                .register(metrics);
    }
}
