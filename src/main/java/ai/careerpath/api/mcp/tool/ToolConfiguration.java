package ai.careerpath.api.mcp.tool;

import ai.careerpath.catalog.search.RoleSuggestions;
import ai.careerpath.pipeline.CareerPathOrchestrator;
import ai.careerpath.pipeline.OrchestrationProperties;
import ai.careerpath.validation.CodeValidator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tools, unless agents are not to be served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "careerpath.mcp.enabled", matchIfMissing = true)
class ToolConfiguration {

    @Bean
    ToolArguments toolArguments(ObjectMapper json, Validator validator) {
        return new ToolArguments(json, validator);
    }

    @Bean
    Tool careerPathTool(
            CareerPathOrchestrator orchestrator, OrchestrationProperties properties, ToolArguments arguments) {
        return new CareerPathTool(orchestrator, properties, arguments);
    }

    @Bean
    Tool codeValidationTool(CodeValidator validator, OrchestrationProperties properties, ToolArguments arguments) {
        return new CodeValidationTool(validator, properties, arguments);
    }

    @Bean
    Tool roleSearchTool(RoleSuggestions suggestions, ToolArguments arguments) {
        return new RoleSearchTool(suggestions, arguments);
    }
}
