package ai.careerpath.llm;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.configuration.WrongSettingException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * A second model, asked when the first one fails. What it does not say is as for the first one.
 *
 * @param model the id of the model; null when there is no second one
 * @param baseUrl up to, and without, /chat/completions; null: that of the first model
 * @param token null: that of the first model, where both have one host
 * @param allowPlainHttp whether the token may travel over http to another machine
 */
@ConfigurationProperties("careerpath.friendli.fallback")
record FallbackModelProperties(
        @Nullable String model,
        @Nullable URI baseUrl,
        @Nullable Secret token,
        @DefaultValue("false") boolean allowPlainHttp) {

    private static final String PREFIX = "careerpath.friendli.fallback.";

    FallbackModelProperties {
        if (!StringUtils.hasText(model) && (baseUrl != null || ServiceUrl.isSet(token))) {
            throw new WrongSettingException(
                    PREFIX + "model",
                    "there is an address or a token for a second model, but no model",
                    "Set the id of a model that server has, or remove the other settings.");
        }
    }

    /** Returns the settings of the second model; call only where there is one. */
    FriendliProperties over(FriendliProperties first) {
        URI url = baseUrl == null ? first.baseUrl() : baseUrl;
        boolean sameHost = String.valueOf(url.getAuthority())
                .equalsIgnoreCase(first.baseUrl().getAuthority());
        if (!sameHost && !ServiceUrl.isSet(token)) {
            throw new WrongSettingException(
                    PREFIX + "token",
                    "the second model is on another host, which must not get the first one's token",
                    "Set its own token; any word for a server without keys.");
        }
        Secret key = ServiceUrl.isSet(token) ? token : first.token();
        boolean plain = allowPlainHttp || sameHost && first.allowPlainHttp();
        ServiceUrl.check(
                PREFIX + "base-url",
                url,
                "https://api.friendli.ai/serverless/v1",
                PREFIX + "allow-plain-http",
                plain,
                key);
        return new FriendliProperties(
                key,
                String.valueOf(model),
                url,
                sameHost ? first.team() : null,
                first.responseFormat(),
                first.reasoningBudget(),
                first.maxTokens(),
                first.timeout(),
                first.concurrency(),
                first.maxAnswer(),
                first.cacheSize(),
                first.cacheTtl(),
                first.sslBundle(),
                plain);
    }

    /** Returns what the first model may take of the time for both, so that there is some left for the second one. */
    Duration firstShare(FriendliProperties first) {
        return StringUtils.hasText(model) ? first.timeout().multipliedBy(2).dividedBy(3) : first.timeout();
    }
}
