package ai.careerpath.api.mcp.tool;

import ai.careerpath.api.CodeValidationRequest;
import ai.careerpath.api.RequestSummary;
import ai.careerpath.model.Program;
import ai.careerpath.pipeline.OrchestrationProperties;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.validation.CodeValidator;
import com.fasterxml.jackson.databind.JsonNode;
import reactor.core.publisher.Mono;

/** Executes code in a sandbox, as {@code POST /code-validations} does. Code that fails is no failure of the tool. */
final class CodeValidationTool implements Tool {

    private final CodeValidator validator;
    private final OrchestrationProperties properties;
    private final ToolArguments arguments;

    CodeValidationTool(CodeValidator validator, OrchestrationProperties properties, ToolArguments arguments) {
        this.validator = validator;
        this.properties = properties;
        this.arguments = arguments;
    }

    @Override
    public String name() {
        return "validate_code";
    }

    @Override
    public Mono<ToolResult> call(JsonNode given, ToolCall call) {
        Program program = arguments.read(given, CodeValidationRequest.class).program();
        RequestSummary summary = call.summary().get();
        call.progress().tell(1, 2, "executing the " + program.language().displayName() + " program");
        return validator
                .validate(program, Deadline.in(properties.deadline()))
                .map(Answer::value)
                .doOnSuccess(summary::done)
                .doOnError(summary::failed)
                .doOnSuccess(validation ->
                        call.progress().tell(2, 2, validation.outcome().id()))
                .map(validation ->
                        new ToolResult(validation.details(), arguments.json().valueToTree(validation)));
    }
}
