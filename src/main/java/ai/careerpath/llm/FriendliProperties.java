package ai.careerpath.llm;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.configuration.SettingRange;
import ai.careerpath.configuration.WrongSettingException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How to reach FriendliAI, or another server that speaks the OpenAI protocol.
 *
 * @param token null when no model is asked
 * @param model the id of the model; ids change within weeks
 * @param baseUrl up to, and without, /chat/completions
 * @param team the FriendliAI team that pays; null for the token's own
 * @param responseFormat how the server is told to answer in JSON
 * @param reasoningBudget how many tokens the model may think with; null: 0 on FriendliAI, not sent to other servers
 * @param maxTokens how many tokens an answer may have
 * @param timeout how long each of the two steps may take with the model, with every further try
 * @param concurrency how many questions may be under way at once: as many as the server has room for
 * @param maxAnswer how large an answer may be
 * @param cacheSize how many answers a step remembers
 * @param cacheTtl for how long
 * @param sslBundle the SSL bundle with the certificates to trust; null: what the JVM trusts
 * @param allowPlainHttp whether the token may travel over http to another machine
 */
@ConfigurationProperties("careerpath.friendli")
public record FriendliProperties(
        @Nullable Secret token,
        @DefaultValue("zai-org/GLM-5.3-Flash") String model,

        @DefaultValue("https://api.friendli.ai/serverless/v1")
        URI baseUrl,

        @Nullable String team,
        @DefaultValue("json-schema") ResponseFormat responseFormat,
        @Nullable Integer reasoningBudget,
        @DefaultValue("1500") int maxTokens,
        @DefaultValue("12s") Duration timeout,
        @DefaultValue("32") int concurrency,
        @DefaultValue("2MB") DataSize maxAnswer,
        @DefaultValue("500") int cacheSize,
        @DefaultValue("1h") Duration cacheTtl,
        @Nullable String sslBundle,
        @DefaultValue("false") boolean allowPlainHttp) {

    private static final String PREFIX = "careerpath.friendli.";

    /** An answer needs that many. */
    private static final int FEWEST_TOKENS = 100;

    /** How a server is told to answer in JSON. */
    public enum ResponseFormat {
        /** By the schema of the answer. */
        JSON_SCHEMA,
        /** As any JSON object; the prompt tells its shape. */
        JSON_OBJECT,
        /** By the prompt alone. */
        NONE
    }

    public FriendliProperties {
        ServiceUrl.check(
                PREFIX + "base-url",
                baseUrl,
                "https://api.friendli.ai/serverless/v1",
                PREFIX + "allow-plain-http",
                allowPlainHttp,
                token);
        if (model.isBlank() || !model.strip().equals(model)) {
            throw new WrongSettingException(
                    PREFIX + "model", "it is blank or has spaces around it", "Set the id of a model the server has.");
        }
        SettingRange.atLeast(1, PREFIX + "concurrency", concurrency, "1 for a model on one machine");
        SettingRange.atLeast(FEWEST_TOKENS, PREFIX + "max-tokens", maxTokens, "1500");
        SettingRange.time(PREFIX + "timeout", timeout, "12s");
        SettingRange.size(PREFIX + "max-answer", maxAnswer, "2MB");
        SettingRange.atLeast(0, PREFIX + "cache-size", cacheSize, "0 for no cache");
        SettingRange.time(PREFIX + "cache-ttl", cacheTtl, "1h");
    }

    /** What is sent as {@code reasoning_budget}; null when nothing is. Servers of others do not know this field. */
    @Nullable
    Integer effectiveReasoningBudget() {
        return reasoningBudget == null && isFriendli() ? Integer.valueOf(0) : reasoningBudget;
    }

    /** Returns what people read of the server: FriendliAI, or the host of another one. */
    String serverName() {
        return isFriendli() ? "FriendliAI" : baseUrl.getRawAuthority();
    }

    boolean isFriendli() {
        return ModelProvider.of(baseUrl).equals(ModelProvider.FRIENDLI);
    }
}
