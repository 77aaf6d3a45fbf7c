package ai.careerpath.api;

import ai.careerpath.api.problem.ApiExceptionHandler;
import ai.careerpath.api.problem.ProblemType;
import ai.careerpath.api.problem.RefusedException;
import ai.careerpath.pipeline.CareerPath;
import ai.careerpath.pipeline.StepListener;
import ai.careerpath.step.Step;
import ai.careerpath.step.StepReport;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/** Tells about a career path while it is made: {@code step} events, then {@code result} or {@code error}. */
@Component
final class CareerPathStream {

    private static final Logger log = LoggerFactory.getLogger(CareerPathStream.class);

    /** Often enough that a client that has gone is noticed within two seconds. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private static final Set<String> LAST = Set.of("result", "error");

    /** The events of the work; leaving the stream cancels it. */
    Flux<ServerSentEvent<Object>> of(Function<StepListener, Mono<CareerPath>> work) {
        Flux<ServerSentEvent<Object>> events = Flux.create(sink -> {
            Disposable running = work.apply(new Announcer(sink))
                    .contextWrite(sink.contextView())
                    .subscribe(path -> finish(sink, "result", path), error -> fail(sink, error));
            sink.onDispose(running);
        });
        Flux<ServerSentEvent<Object>> heartbeats = Flux.interval(HEARTBEAT)
                .onBackpressureDrop()
                .map(tick -> ServerSentEvent.builder().comment("heartbeat").build());
        return events.mergeWith(heartbeats).takeUntil(event -> event.event() != null && LAST.contains(event.event()));
    }

    private static void fail(FluxSink<ServerSentEvent<Object>> sink, Throwable error) {
        if (error instanceof RefusedException refused) {
            finish(sink, "error", refused.type().because(String.valueOf(refused.getMessage())));
            return;
        }
        log.error("A streamed career path failed", error);
        finish(sink, "error", ProblemType.INTERNAL_ERROR.because(ApiExceptionHandler.INTERNAL_DETAIL));
    }

    private static void finish(FluxSink<ServerSentEvent<Object>> sink, String name, Object data) {
        sink.next(ServerSentEvent.builder(data).event(name).build());
        sink.complete();
    }

    private record Announcer(FluxSink<ServerSentEvent<Object>> sink) implements StepListener {

        @Override
        public void started(Step step) {
            announce(StepEvent.started(step));
        }

        @Override
        public void finished(StepReport report) {
            announce(StepEvent.finished(report));
        }

        private void announce(StepEvent event) {
            sink.next(ServerSentEvent.<Object>builder(event).event("step").build());
        }
    }
}
