package ai.careerpath.api.mcp;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The endpoint for agents.
 *
 * @param enabled whether it is there
 */
@ConfigurationProperties("careerpath.mcp")
record McpProperties(@DefaultValue("true") boolean enabled) {}
