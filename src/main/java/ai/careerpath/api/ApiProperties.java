package ai.careerpath.api;

import ai.careerpath.configuration.WrongSettingException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the HTTP surface lets in.
 *
 * @param maxBody the largest request body
 * @param maxRequests how many requests are worked on at once
 * @param maxRequestsPerClient how many of them may come from one address
 */
@ConfigurationProperties("careerpath.api")
record ApiProperties(
        @DefaultValue("64KB") DataSize maxBody,
        @DefaultValue("64") int maxRequests,
        @DefaultValue("32") int maxRequestsPerClient) {

    ApiProperties {
        if (maxRequests < 1 || maxRequestsPerClient < 1) {
            throw new WrongSettingException(
                    "careerpath.api.max-requests", "it must be at least 1", "Set it to 64 or remove it.");
        }
    }
}
