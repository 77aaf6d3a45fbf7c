package ai.careerpath.api.mcp.tool;

import ai.careerpath.api.CareerPathRequest;
import ai.careerpath.api.RequestSummary;
import ai.careerpath.model.ReadingConfidence;
import ai.careerpath.model.UnderstoodRole;
import ai.careerpath.pipeline.CareerPath;
import ai.careerpath.pipeline.CareerPathOrchestrator;
import ai.careerpath.pipeline.OrchestrationProperties;
import ai.careerpath.pipeline.StepListener;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Step;
import ai.careerpath.step.StepReport;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/** Makes a career path, as {@code POST /career-path} does. */
final class CareerPathTool implements Tool {

    /** Each step starts and finishes. */
    private static final int EVENTS = 2 * Step.values().length;

    private final CareerPathOrchestrator orchestrator;
    private final OrchestrationProperties properties;
    private final ToolArguments arguments;

    CareerPathTool(CareerPathOrchestrator orchestrator, OrchestrationProperties properties, ToolArguments arguments) {
        this.orchestrator = orchestrator;
        this.properties = properties;
        this.arguments = arguments;
    }

    @Override
    public String name() {
        return "career_path";
    }

    @Override
    public Mono<ToolResult> call(JsonNode given, ToolCall call) {
        CareerPathRequest request = arguments.read(given, CareerPathRequest.class);
        RequestSummary summary = call.summary().get();
        return orchestrator
                .create(
                        call.id(),
                        request.transition(call.language()),
                        Deadline.in(properties.deadline()),
                        StepListener.both(summary, new Follower(call.progress())))
                .map(path -> path.learnedIn(request.hoursPerWeek()))
                .doOnNext(summary::done)
                .doOnError(summary::failed)
                .map(this::result);
    }

    private ToolResult result(CareerPath path) {
        String skills = path.skillsToLearn().isEmpty()
                ? "No skills to learn."
                : "Skills to learn, in this order: " + String.join(", ", path.skillsToLearn()) + ".";
        String text = path.title() + "." + doubt(path.understood().target()) + " " + skills + " "
                + path.codeValidationResult().details();
        return new ToolResult(text, arguments.json().valueToTree(path));
    }

    /** An agent that reads no more than the text must not take a guess for what the person said. */
    private static String doubt(UnderstoodRole target) {
        return target.confidence() == ReadingConfidence.SURE
                        || target.alternatives().isEmpty()
                ? ""
                : " It is not sure that this job is meant; others are " + String.join(", ", target.alternatives())
                        + ".";
    }

    private static final class Follower implements StepListener {

        private final ToolCall.Progress progress;
        private final AtomicInteger count = new AtomicInteger();

        Follower(ToolCall.Progress progress) {
            this.progress = progress;
        }

        @Override
        public void started(Step step) {
            tell(step.id() + " started");
        }

        @Override
        public void finished(StepReport report) {
            String reason = report.reason() == null ? "" : ": " + report.reason();
            tell(report.step().id() + " " + report.status().told() + reason);
        }

        private void tell(String text) {
            progress.tell(count.incrementAndGet(), EVENTS, text);
        }
    }
}
