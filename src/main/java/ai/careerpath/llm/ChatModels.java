package ai.careerpath.llm;

import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The model that is asked, and the one that is asked when the first one fails. */
public final class ChatModels {

    /** No model answers in less. */
    private static final Duration SHORTEST = Duration.ofMillis(500);

    private final ChatClient first;
    private final Duration firstShare;
    private final @Nullable ChatClient second;

    /** @param firstShare how long the first model may take */
    ChatModels(ChatClient first, Duration firstShare, @Nullable ChatClient second) {
        this.first = first;
        this.firstShare = firstShare;
        this.second = second;
    }

    /** The settings of the first model. */
    public FriendliProperties properties() {
        return first.properties();
    }

    /** Ends the wait for work that may have been begun under another deadline. */
    public <T> Mono<T> within(Mono<T> work, Deadline deadline) {
        return first.within(work, deadline);
    }

    /**
     * Returns the first model's answer; when it fails and there is time left, that of the second one, with a note that
     * names it.
     *
     * @param readers from the id of a model to what makes a value of what it wrote, which throws an
     *     {@link UnusableAnswerException} when it cannot
     */
    public <T> Mono<Answer<T>> ask(
            ChatQuestion question, Function<String, Function<String, T>> readers, Deadline deadline) {
        return first.ask(question, readers.apply(properties().model()), deadline.cappedAt(firstShare))
                .map(value -> new Answer<>(value, Provenance.live(Source.FRIENDLI)))
                .onErrorResume(
                        UpstreamException.class,
                        failure -> second == null || !deadline.leaves(SHORTEST)
                                ? Mono.error(failure)
                                : instead(second, failure, question, readers, deadline));
    }

    private static <T> Mono<Answer<T>> instead(
            ChatClient second,
            UpstreamException failure,
            ChatQuestion question,
            Function<String, Function<String, T>> readers,
            Deadline deadline) {
        FriendliProperties properties = second.properties();
        return second.ask(question, readers.apply(properties.model()), deadline)
                .map(value -> new Answer<>(
                        value,
                        Provenance.live(
                                Source.FRIENDLI,
                                Note.of(
                                        Note.Kind.FALLBACK,
                                        Wording.note(
                                                "model.instead",
                                                properties.model(),
                                                properties.serverName(),
                                                failure.wording())))))
                .onErrorMap(UpstreamException.class, other -> both(failure, other));
    }

    private static UpstreamException both(UpstreamException first, UpstreamException second) {
        Wording wording = Wording.note("model.both", first.wording(), second.wording());
        return new PermanentUpstreamException(second.upstream(), second.status(), wording, second);
    }
}
