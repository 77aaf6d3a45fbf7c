package ai.careerpath.api.mcp;

import ai.careerpath.api.CorsProperties;
import ai.careerpath.api.mcp.tool.Tool;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The protocol's server, unless agents are not to be served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "careerpath.mcp.enabled", matchIfMissing = true)
class McpConfiguration {

    @Bean
    McpServer mcpServer(ObjectMapper json, List<Tool> tools) {
        return new McpServer(ServerDescription.load(json), tools);
    }

    @Bean
    OriginPolicy originPolicy(CorsProperties cors) {
        return new OriginPolicy(cors.allowedOrigins());
    }
}
