package ai.careerpath.llm;

import ai.careerpath.llm.ChatRequest.Message;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Excerpt;
import ai.careerpath.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Asks the model and makes sure of its answer; one that cannot be used is sent back once, with the problem. */
public final class ChatClient {

    /** How much of an answer is sent back with the problem. */
    private static final int QUOTED = 4000;

    /** In characters; no answer that was asked for comes near it. */
    private static final int LONGEST = 32_000;

    private final Upstream server;
    private final FriendliProperties properties;
    private final RequestFields fields;
    private final ChatRequest request;
    private final ChatTelemetry telemetry;
    private final OperatorFaults faults;
    private final PromptLeakDetector echo = new PromptLeakDetector();

    ChatClient(Upstream server, FriendliProperties properties, ChatTelemetry telemetry, OperatorFaults faults) {
        this.server = server;
        this.properties = properties;
        this.fields = RequestFields.of(properties);
        this.request = new ChatRequest(properties, fields);
        this.telemetry = telemetry;
        this.faults = faults;
    }

    /**
     * The answer to the question.
     *
     * @param reader makes a value of what the model wrote; throws an {@link UnusableAnswerException} when it cannot
     */
    public <T> Mono<T> ask(ChatQuestion question, Function<String, T> reader, Deadline deadline) {
        List<Message> messages = List.of(
                new Message("system", echo.marked(question.instructions())), new Message("user", question.data()));
        return reply(question, messages, deadline)
                .flatMap(first -> Mono.fromSupplier(() -> judge(question, first, reader))
                        .onErrorResume(
                                UnusableAnswerException.class,
                                problem -> reply(question, withProblem(messages, question, first, problem), deadline)
                                        .map(second -> judge(question, second, reader))
                                        .onErrorMap(UnusableAnswerException.class, this::unusable)));
    }

    /** Ends the wait for work that may have been begun under another deadline. */
    public <T> Mono<T> within(Mono<T> work, Deadline deadline) {
        return server.within(work, deadline);
    }

    public FriendliProperties properties() {
        return properties;
    }

    private Mono<ChatReply> reply(ChatQuestion question, List<Message> messages, Deadline deadline) {
        return telemetry
                .observe(question, messages, sent(question, messages, deadline))
                .doOnNext(reply -> faults.over())
                .onErrorMap(PermanentUpstreamException.class, this::withAdvice);
    }

    /** A request that is refused for one of its optional fields is sent again, in the form that the server takes. */
    private Mono<ChatReply> sent(ChatQuestion question, List<Message> messages, Deadline deadline) {
        return Mono.defer(() -> {
            Set<RequestFields.Change> changes = fields.sent();
            return server.ask(
                            web -> web.post().uri("/chat/completions").bodyValue(request.body(question, messages)),
                            completion -> ChatReply.of(completion, server),
                            deadline)
                    .onErrorResume(
                            PermanentUpstreamException.class,
                            failure -> fields.adapt(failure, changes)
                                    ? sent(question, messages, deadline)
                                    : Mono.error(failure));
        });
    }

    private <T> T judge(ChatQuestion question, ChatReply reply, Function<String, T> reader) {
        if (reply.content().length() > LONGEST) {
            throw new UnusableAnswerException(Wording.note("unusable.too-long"));
        }
        if (echo.isIn(reply.content(), question.instructions())) {
            throw new UnusableAnswerException(Wording.note("unusable.repeats"));
        }
        try {
            return reader.apply(reply.content());
        } catch (UnusableAnswerException problem) {
            throw reply.cutOff()
                    ? new UnusableAnswerException(Wording.note("unusable.cut-off", problem.wording()))
                    : problem;
        }
    }

    private List<Message> withProblem(
            List<Message> messages, ChatQuestion question, ChatReply reply, UnusableAnswerException problem) {
        List<Message> all = new ArrayList<>(messages);
        if (!reply.content().isBlank() && !echo.isIn(reply.content(), question.instructions())) {
            all.add(new Message("assistant", Excerpt.of(reply.content(), QUOTED)));
        }
        all.add(new Message(
                "user",
                "That answer cannot be used: " + problem.getMessage()
                        + ". Answer again, with nothing but the JSON object that was asked for."));
        return all;
    }

    private PermanentUpstreamException unusable(UnusableAnswerException problem) {
        return server.failure(Wording.note("model.unusable-twice", server.name(), problem.wording()));
    }

    private UpstreamException withAdvice(PermanentUpstreamException failure) {
        return faults.explain(failure);
    }
}
