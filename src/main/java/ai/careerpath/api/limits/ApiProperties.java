package ai.careerpath.api.limits;

import ai.careerpath.configuration.WrongSettingException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the HTTP surface lets in.
 *
 * @param maxBody the largest request body
 * @param maxRequests how many requests are worked on at once
 * @param maxRequestsPerClient how many of them may come from one address
 * @param drain how long requests under way have to finish when the service is stopped
 */
@ConfigurationProperties("careerpath.api")
record ApiProperties(
        @DefaultValue("64KB") DataSize maxBody,
        @DefaultValue("64") int maxRequests,
        @DefaultValue("32") int maxRequestsPerClient,
        @DefaultValue("15s") Duration drain) {

    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(1);

    ApiProperties {
        requireAtLeastOne("careerpath.api.max-requests", maxRequests, 64);
        requireAtLeastOne("careerpath.api.max-requests-per-client", maxRequestsPerClient, 32);
        if (drain.isNegative() || drain.compareTo(LONGEST_DRAIN) > 0) {
            throw new WrongSettingException(
                    "careerpath.api.drain", "it must be at most 1 minute", "Set it to 15s or remove it.");
        }
    }

    private static void requireAtLeastOne(String property, int value, int usual) {
        if (value < 1) {
            throw new WrongSettingException(property, "it must be at least 1", "Set it to " + usual + " or remove it.");
        }
    }
}
