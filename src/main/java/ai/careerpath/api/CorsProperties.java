package ai.careerpath.api;

import ai.careerpath.configuration.WrongSettingException;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which other sites' pages may call the service.
 *
 * @param allowedOrigins such as {@code https://example.org}; none by default
 */
@ConfigurationProperties("careerpath.cors")
public record CorsProperties(@DefaultValue List<String> allowedOrigins) {

    public CorsProperties {
        allowedOrigins = List.copyOf(allowedOrigins);
        for (String origin : allowedOrigins) {
            if (!origin.matches("\\*|https?://[^/\\s]+")) {
                throw new WrongSettingException(
                        "careerpath.cors.allowed-origins",
                        "'" + origin + "' is not an origin",
                        "List origins such as https://example.org, separated by commas, without a path.");
            }
        }
    }
}
