package ai.careerpath.validation.daytona;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.configuration.SettingRange;
import ai.careerpath.configuration.WrongSettingException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * How to reach Daytona.
 *
 * @param apiKey null when Daytona is not used
 * @param baseUrl https://app.daytona.io/api is the sandbox API, https://api.daytona.io/v1 the workspace API
 * @param api which of the two answers there; auto tells by the path
 * @param target the region sandboxes are created in; the server's own default when not set
 * @param toolboxHosts more hosts that may see the key, beside the base URL's own and those under its domain
 * @param snapshot what Python, JavaScript, TypeScript and Bash run in; the server's own default when not set
 * @param polyglotSnapshot what all other languages run in; registered by a command of this service
 * @param allowPlainHttp whether the key may travel over http to a host that is not this machine
 * @param sweepInterval how often leftovers are looked for
 * @param leftoverAge how old a workspace with our label has to be to count as a leftover; longer than any validation
 */
@ConfigurationProperties("careerpath.daytona")
public record DaytonaProperties(
        @Nullable Secret apiKey,
        @DefaultValue("https://app.daytona.io/api") URI baseUrl,
        @DefaultValue("auto") Api api,
        @Nullable String target,
        @DefaultValue List<String> toolboxHosts,
        @Nullable String snapshot,
        @DefaultValue("careerpath-polyglot-2") String polyglotSnapshot,
        @DefaultValue("false") boolean allowPlainHttp,
        @DefaultValue("3m") Duration sweepInterval,
        @DefaultValue("3m") Duration leftoverAge) {

    private static final String BASE_URL = "careerpath.daytona.base-url";
    private static final String SANDBOX_API = "https://app.daytona.io/api";
    // Daytona's second generation: another API, whose wire format is not public (contracts of November 2026).
    private static final String SECOND_GENERATION = "api.daytona.com";

    /** Daytona's two APIs, and the choice between them by the base URL. */
    public enum Api {
        AUTO,
        SANDBOX,
        WORKSPACES
    }

    public DaytonaProperties {
        toolboxHosts = List.copyOf(toolboxHosts);
        ServiceUrl.check(BASE_URL, baseUrl, SANDBOX_API, "careerpath.daytona.allow-plain-http", allowPlainHttp, apiKey);
        if (ServiceUrl.isSet(apiKey)) {
            check(baseUrl, api);
        }
        SettingRange.time("careerpath.daytona.sweep-interval", sweepInterval, "3m");
        SettingRange.time("careerpath.daytona.leftover-age", leftoverAge, "3m");
    }

    private static void check(URI baseUrl, Api api) {
        if (SECOND_GENERATION.equalsIgnoreCase(baseUrl.getHost())) {
            throw new WrongSettingException(
                    BASE_URL,
                    "it is Daytona's second generation, whose API this service does not speak",
                    "Set " + SANDBOX_API + "; the same key is good there.");
        }
        boolean known = hasPath(baseUrl, "/api") || hasPath(baseUrl, "/v1");
        if (api == Api.AUTO && !known) {
            throw new WrongSettingException(
                    BASE_URL,
                    "its path does not tell which of Daytona's two APIs answers there",
                    "Set " + SANDBOX_API + ", or DAYTONA_API=sandbox or DAYTONA_API=workspaces beside it.");
        }
    }

    private static boolean hasPath(URI url, String end) {
        return StringUtils.trimTrailingCharacter(url.getPath(), '/').endsWith(end);
    }

    /** Whether this is the sandbox API, which cloud customers have today, or else the workspace API. */
    boolean isSandboxApi() {
        return switch (api) {
            case SANDBOX -> true;
            case WORKSPACES -> false;
            case AUTO -> hasPath(baseUrl, "/api");
        };
    }

    Secret requiredKey() {
        if (apiKey == null) {
            throw new IllegalStateException("DAYTONA_API_KEY is not set");
        }
        return apiKey;
    }
}
