package ai.careerpath.pipeline;

import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Step;
import ai.careerpath.step.StepReport;
import ai.careerpath.telemetry.ObservedMono;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs the steps of one request one after the other, each within its budget, and keeps a report of each. */
final class StepSequence {

    private static final Logger log = LoggerFactory.getLogger(StepSequence.class);

    private static final Provenance NOTHING =
            Provenance.skipped(Note.of(Note.Kind.SKIPPED, Wording.note("nothing-found")));
    private static final Note NO_ANSWER_IN_TIME = Note.of(Note.Kind.SKIPPED, Wording.note("no-answer-in-time"));
    private static final Note FAILED = Note.of(Note.Kind.SKIPPED, Wording.note("failed"));

    /** Kept back in each step, so that the embedded twin can still answer when the remote one used up its time. */
    private static final Duration RESERVE = Duration.ofMillis(500);

    private final Deadline deadline;
    private final StepListener listener;
    private final StepTelemetry telemetry;
    private final UnaryOperator<Provenance> wording;
    private final List<StepReport> reports = new ArrayList<>();

    /** @param wording puts what is reported into the language of the answer */
    StepSequence(Deadline deadline, StepListener listener, StepTelemetry telemetry, UnaryOperator<Provenance> wording) {
        this.deadline = deadline;
        this.listener = listener;
        this.telemetry = telemetry;
        this.wording = wording;
    }

    /**
     * Runs a step that does one thing. A step that fails gives {@code otherwise}, and says so in its report.
     *
     * @param input what the step works on, for the trace
     */
    <T> Mono<T> run(Step step, Object input, Function<Deadline, Mono<Answer<T>>> work, T otherwise) {
        return timed(step, input, budget -> guarded(step, Mono.defer(() -> work.apply(budget)), budget, otherwise));
    }

    /** Runs a step that does the same for each item, all at once. Items without a result are left out. */
    <I, T> Mono<Map<I, T>> runEach(
            Step step, Collection<I> items, BiFunction<I, Deadline, Mono<Answer<T>>> work, String nothingToDo) {
        return runEach(step, items, work, item -> NOTHING, nothingToDo);
    }

    /**
     * The same for items of which some have no result by nature.
     *
     * @param none who was asked for one that has none, and why it has none
     */
    <I, T> Mono<Map<I, T>> runEach(
            Step step,
            Collection<I> items,
            BiFunction<I, Deadline, Mono<Answer<T>>> work,
            Function<I, Provenance> none,
            String nothingToDo) {
        if (items.isEmpty()) {
            return timed(step, items, budget -> Mono.just(new Answer<>(Map.of(), Provenance.idle(nothingToDo))));
        }
        return timed(
                step,
                items,
                budget -> Flux.fromIterable(items)
                        .flatMapSequential(item -> one(step, item, work, none, budget), items.size())
                        .collectList()
                        .map(StepSequence::together));
    }

    private <I, T> Mono<Answer<Map<I, T>>> one(
            Step step,
            I item,
            BiFunction<I, Deadline, Mono<Answer<T>>> work,
            Function<I, Provenance> none,
            Deadline budget) {
        Mono<Answer<Map<I, T>>> result = Mono.defer(() -> work.apply(item, budget))
                .map(answer -> answer.map(value -> Map.of(item, value)))
                .switchIfEmpty(Mono.fromSupplier(() -> new Answer<>(Map.of(), none.apply(item))));
        return guarded(step, result, budget, Map.of());
    }

    List<StepReport> reports() {
        return List.copyOf(reports);
    }

    private <T> Mono<T> timed(Step step, Object input, Function<Deadline, Mono<Answer<T>>> work) {
        return telemetry.step(step, input, () -> {
            listener.started(step);
            long start = deadline.nanoTime().getAsLong();
            return work.apply(budget(step)).doOnNext(answer -> {
                Duration took = Duration.ofNanos(deadline.nanoTime().getAsLong() - start);
                StepReport report = StepReport.of(step, wording.apply(answer.provenance()), took);
                reports.add(report);
                listener.finished(report);
            });
        });
    }

    /**
     * The deadline of a step that starts now: all that is left but a reserve for each step from this one on. What a remote
     * service may take of it is up to that service's own property, {@code careerpath.weaviate.timeout} and its like.
     */
    private Deadline budget(Step step) {
        return deadline.minus(RESERVE.multipliedBy(Step.values().length - step.ordinal()));
    }

    private <T> Mono<Answer<T>> guarded(Step step, Mono<Answer<T>> work, Deadline budget, T otherwise) {
        return ObservedMono.showFailure(work.timeout(budget.remaining().plus(RESERVE)))
                .doOnNext(answer -> telemetry.answered(step, answer.provenance()))
                .onErrorResume(error -> {
                    telemetry.failed(step, error);
                    log.warn("Step {} gave no answer: {}", step.id(), error.toString());
                    return Mono.just(new Answer<>(otherwise, Provenance.skipped(reason(error))));
                })
                .defaultIfEmpty(new Answer<>(otherwise, NOTHING));
    }

    private static Note reason(Throwable error) {
        if (error instanceof UpstreamException known) {
            return Note.of(Note.Kind.SKIPPED, known.wording());
        }
        return error instanceof TimeoutException ? NO_ANSWER_IN_TIME : FAILED;
    }

    private static <I, T> Answer<Map<I, T>> together(List<Answer<Map<I, T>>> answers) {
        Map<I, T> values = new LinkedHashMap<>();
        answers.forEach(answer -> values.putAll(answer.value()));
        return new Answer<>(
                values,
                Provenance.worstOf(answers.stream().map(Answer::provenance).toList()));
    }
}
