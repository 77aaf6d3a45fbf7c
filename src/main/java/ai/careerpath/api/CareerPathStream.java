package ai.careerpath.api;

import ai.careerpath.api.problem.ApiExceptionHandler;
import ai.careerpath.api.problem.ProblemType;
import ai.careerpath.api.problem.RefusedException;
import ai.careerpath.pipeline.CareerPath;
import ai.careerpath.pipeline.StepListener;
import ai.careerpath.step.Step;
import ai.careerpath.step.StepReport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/**
 * Streams the events of a career path while it is made: {@code step} events, then {@code result} or {@code error}. Each
 * field has a space after its colon, which readers written by hand look for.
 */
@Component
final class CareerPathStream {

    private static final Logger log = LoggerFactory.getLogger(CareerPathStream.class);

    /** A path is made anew by asking again, which is no business of a reconnecting reader. */
    private static final Duration RETRY = Duration.ofMinutes(1);

    private static final Set<String> LAST = Set.of(" result", " error");

    private final ObjectMapper json;

    CareerPathStream(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Returns the events of the work; leaving the stream cancels it.
     *
     * @param id the trace id of the request
     * @param path of the request, for the problem that may end the stream
     * @param language of that problem
     */
    Flux<ServerSentEvent<Object>> of(
            String id, String path, Locale language, Function<StepListener, Mono<CareerPath>> work) {
        Flux<ServerSentEvent<Object>> events = Flux.create(sink -> {
            Announcer announcer = new Announcer(sink);
            Disposable running = work.apply(announcer)
                    .contextWrite(sink.contextView())
                    .subscribe(made -> announcer.last("result", made), error -> {
                        ProblemDetail problem = problem(error, language);
                        problem.setInstance(URI.create(path));
                        problem.setProperty("traceId", id);
                        announcer.last("error", problem);
                    });
            sink.onDispose(running);
        });
        return events.mergeWith(EventStreams.heartbeats("heartbeat"))
                .takeUntil(event -> event.event() != null && LAST.contains(event.event()));
    }

    private static ProblemDetail problem(Throwable error, Locale language) {
        if (error instanceof RefusedException refused) {
            return refused.type().because(refused.detail(), language);
        }
        log.error("A streamed career path failed", error);
        return ProblemType.INTERNAL_ERROR.because(ApiExceptionHandler.FAILED, language);
    }

    private String written(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event of a career path cannot be written as JSON", e);
        }
    }

    private final class Announcer implements StepListener {

        private final FluxSink<ServerSentEvent<Object>> sink;
        private final AtomicInteger count = new AtomicInteger();

        Announcer(FluxSink<ServerSentEvent<Object>> sink) {
            this.sink = sink;
        }

        @Override
        public void started(Step step) {
            announce("step", StepEvent.started(step));
        }

        @Override
        public void finished(StepReport report) {
            announce("step", StepEvent.finished(report));
        }

        void last(String name, Object data) {
            announce(name, data);
            sink.complete();
        }

        private void announce(String name, Object data) {
            int number = count.incrementAndGet();
            ServerSentEvent.Builder<Object> event = ServerSentEvent.<Object>builder(" " + written(data))
                    .event(" " + name)
                    .id(" " + number);
            sink.next(number == 1 ? event.retry(RETRY).build() : event.build());
        }
    }
}
