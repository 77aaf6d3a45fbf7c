package ai.careerpath.telemetry.comet;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.WrongSettingException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * How to reach Comet Opik. A key or a base URL switches the traces on.
 *
 * @param apiKey null for an Opik of one's own
 * @param projectName the project the traces go to
 * @param workspace the workspace of the account; Comet's cloud refuses traces without one, and one called default
 * @param baseUrl up to, and without, /v1/private; null: Comet's cloud
 * @param content whether traces hold what users and models wrote, and the code; if not, only names, times and outcomes
 * @param allowPlainHttp whether the key may travel over http to a host that is not this machine
 */
@ConfigurationProperties("careerpath.comet")
record CometProperties(
        @Nullable Secret apiKey,
        @DefaultValue("careerpath") String projectName,
        @Nullable String workspace,
        @Nullable URI baseUrl,
        @DefaultValue("true") boolean content,
        @DefaultValue("false") boolean allowPlainHttp) {

    private static final String PREFIX = "careerpath.comet.";
    private static final String CLOUD = "https://www.comet.com/opik/api";
    private static final String TRACES = "/v1/private/otel/v1/traces";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    CometProperties {
        checkUrl(baseUrl, hasKey(apiKey) && !allowPlainHttp);
        checkHeader("project-name", projectName);
        checkHeader("workspace", workspace);
    }

    /** Where the spans are sent. */
    String endpoint() {
        return StringUtils.trimTrailingCharacter(baseUrl == null ? CLOUD : baseUrl.toString(), '/') + TRACES;
    }

    /** Opik takes the key as it is, without a scheme before it. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (apiKey != null && hasKey(apiKey)) {
            headers.put("Authorization", apiKey.reveal());
        }
        if (StringUtils.hasText(workspace)) {
            headers.put("Comet-Workspace", workspace);
        }
        headers.put("projectName", projectName);
        return headers;
    }

    /** Whether Comet's cloud is going to refuse the traces for want of a workspace. */
    boolean lacksWorkspace() {
        return baseUrl == null && (!StringUtils.hasText(workspace) || "default".equals(workspace));
    }

    private static boolean hasKey(@Nullable Secret key) {
        return key != null && !key.isBlank();
    }

    private static void checkUrl(@Nullable URI url, boolean needsTls) {
        if (url == null) {
            return;
        }
        boolean http = "http".equalsIgnoreCase(url.getScheme());
        if (url.getHost() == null || !http && !"https".equalsIgnoreCase(url.getScheme())) {
            throw new WrongSettingException(
                    PREFIX + "base-url",
                    "it is not an http or https address",
                    "Set the address of your Opik, such as http://localhost:5173/api, or remove it for Comet's cloud.");
        }
        if (http && needsTls && !LOOPBACK.contains(url.getHost())) {
            throw new WrongSettingException(
                    PREFIX + "base-url",
                    "over plain http everyone on the way could read COMET_API_KEY",
                    "Use https, remove the key, or set careerpath.comet.allow-plain-http=true.");
        }
    }

    private static void checkHeader(String name, @Nullable String value) {
        if (value != null && !value.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new WrongSettingException(
                    PREFIX + name,
                    "it travels in an HTTP header and so must be of printable ASCII characters",
                    "Use the name as Comet shows it, or remove it.");
        }
    }
}
