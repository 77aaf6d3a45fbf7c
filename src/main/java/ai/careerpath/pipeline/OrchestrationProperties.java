package ai.careerpath.pipeline;

import ai.careerpath.configuration.WrongSettingException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The time a career path may take.
 *
 * @param deadline for everything
 */
@ConfigurationProperties("careerpath.orchestration")
public record OrchestrationProperties(@DefaultValue("45s") Duration deadline) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    public OrchestrationProperties {
        if (deadline.compareTo(SHORTEST) < 0 || deadline.compareTo(LONGEST) > 0) {
            throw new WrongSettingException(
                    "careerpath.orchestration.deadline", "it must be 1 second to 10 minutes", "Set it to 45s.");
        }
    }
}
