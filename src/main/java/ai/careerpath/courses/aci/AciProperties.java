package ai.careerpath.courses.aci;

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
import org.springframework.util.unit.DataSize;

/**
 * How to reach aci.dev and what to search with.
 *
 * @param apiKey the key of the agent; null when aci.dev is not used
 * @param baseUrl the cloud or a server of one's own
 * @param linkedAccountOwnerId the owner of the accounts linked to the functions; required with the key
 * @param functions the search functions to call, best first
 * @param results how many results each of them is asked for
 * @param timeout how long the step may take with aci.dev
 * @param maxAnswer how large an answer may be
 * @param cacheSize for how many skills the courses are remembered
 * @param cacheTtl for how long
 * @param sslBundle the SSL bundle with the certificates to trust; null: what the JVM trusts
 * @param allowPlainHttp whether the key may travel over http to another machine
 */
@ConfigurationProperties("careerpath.aci")
record AciProperties(
        @Nullable Secret apiKey,
        @DefaultValue("https://api.aci.dev/v1") URI baseUrl,
        @Nullable String linkedAccountOwnerId,

        @DefaultValue({"BRAVE_SEARCH__WEB_SEARCH", "BRAVE_SEARCH__VIDEO_SEARCH"})
        List<String> functions,

        @DefaultValue("5") int results,
        @DefaultValue("6s") Duration timeout,
        @DefaultValue("1MB") DataSize maxAnswer,
        @DefaultValue("500") int cacheSize,
        @DefaultValue("6h") Duration cacheTtl,
        @Nullable String sslBundle,
        @DefaultValue("false") boolean allowPlainHttp) {

    private static final String PREFIX = "careerpath.aci.";

    AciProperties {
        functions = List.copyOf(functions);
        ServiceUrl.check(
                PREFIX + "base-url",
                baseUrl,
                "https://api.aci.dev/v1",
                PREFIX + "allow-plain-http",
                allowPlainHttp,
                apiKey);
        if (ServiceUrl.isSet(apiKey) && !StringUtils.hasText(linkedAccountOwnerId)) {
            throw new WrongSettingException(
                    PREFIX + "linked-account-owner-id",
                    "it is not set, but ACI_API_KEY is, and every call needs both",
                    "Set the owner under whose name the search apps are linked at aci.dev.");
        }
        if (functions.isEmpty() || !SearchFunction.NAMES.containsAll(functions)) {
            throw new WrongSettingException(
                    PREFIX + "functions",
                    "it names a function whose answers cannot be read here, or none",
                    "Choose from " + String.join(", ", SearchFunction.NAMES) + ", separated by commas, or remove it.");
        }
        if (results < 1 || results > 10) {
            throw new WrongSettingException(PREFIX + "results", "it must be 1 to 10", "Set it to 5 or remove it.");
        }
        SettingRange.time(PREFIX + "timeout", timeout, "6s");
        SettingRange.size(PREFIX + "max-answer", maxAnswer, "1MB");
        SettingRange.atLeast(0, PREFIX + "cache-size", cacheSize, "0 for no cache");
        SettingRange.time(PREFIX + "cache-ttl", cacheTtl, "6h");
    }

    List<SearchFunction> searchFunctions() {
        return functions.stream().map(SearchFunction::valueOf).toList();
    }

    String requiredOwner() {
        if (linkedAccountOwnerId == null) {
            throw new IllegalStateException("ACI_LINKED_ACCOUNT_OWNER_ID is not set");
        }
        return linkedAccountOwnerId;
    }
}
