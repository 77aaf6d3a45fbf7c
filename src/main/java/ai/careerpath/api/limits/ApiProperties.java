package ai.careerpath.api.limits;

import ai.careerpath.configuration.SettingRange;
import ai.careerpath.configuration.WrongSettingException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the HTTP surface lets in.
 *
 * @param maxBody the largest request body
 * @param bodyTimeout how long one may take to arrive, from when it is first waited for
 * @param maxRequests how many requests are worked on at once
 * @param maxRequestsPerClient how many of them may come from one address
 * @param drain how long requests under way have to finish when the service is stopped
 */
@ConfigurationProperties("careerpath.api")
record ApiProperties(
        @DefaultValue("64KB") DataSize maxBody,
        @DefaultValue("10s") Duration bodyTimeout,
        @DefaultValue("64") int maxRequests,
        @DefaultValue("32") int maxRequestsPerClient,
        @DefaultValue("15s") Duration drain) {

    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(1);

    ApiProperties {
        SettingRange.size("careerpath.api.max-body", maxBody, "64KB");
        SettingRange.time("careerpath.api.body-timeout", bodyTimeout, "10s");
        SettingRange.atLeast(1, "careerpath.api.max-requests", maxRequests, "64");
        SettingRange.atLeast(1, "careerpath.api.max-requests-per-client", maxRequestsPerClient, "32");
        if (drain.isNegative() || drain.compareTo(LONGEST_DRAIN) > 0) {
            throw new WrongSettingException(
                    "careerpath.api.drain", "it must be at most 1 minute", "Set it to 15s or remove it.");
        }
    }
}
