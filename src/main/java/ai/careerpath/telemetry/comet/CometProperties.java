package ai.careerpath.telemetry.comet;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.configuration.WrongSettingException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param semconvStabilityOptIn as OpenTelemetry defines OTEL_SEMCONV_STABILITY_OPT_IN; of its values
 *     {@code gen_ai_latest_experimental} is known here
 * @param allowPlainHttp whether the key may travel over http to a host that is not this machine
 */
@ConfigurationProperties("careerpath.comet")
record CometProperties(
        @Nullable Secret apiKey,
        @DefaultValue("careerpath") String projectName,
        @Nullable String workspace,
        @Nullable URI baseUrl,
        @DefaultValue("true") boolean content,
        @DefaultValue({}) List<String> semconvStabilityOptIn,
        @DefaultValue("false") boolean allowPlainHttp) {

    private static final String PREFIX = "careerpath.comet.";
    private static final String CLOUD = "https://www.comet.com/opik/api";
    private static final String TRACES = "/v1/private/otel/v1/traces";

    CometProperties {
        if (baseUrl != null) {
            ServiceUrl.check(
                    PREFIX + "base-url",
                    baseUrl,
                    "http://localhost:5173/api",
                    PREFIX + "allow-plain-http",
                    allowPlainHttp,
                    apiKey);
        }
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
        if (apiKey != null && ServiceUrl.isSet(apiKey)) {
            headers.put("Authorization", apiKey.reveal());
        }
        if (StringUtils.hasText(workspace)) {
            headers.put("Comet-Workspace", workspace);
        }
        headers.put("projectName", projectName);
        return headers;
    }

    /** Whether the names of generative AI of version 1.36 and before are left out. */
    boolean latestGenAiOnly() {
        return semconvStabilityOptIn.contains("gen_ai_latest_experimental");
    }

    /** Whether Comet's cloud is going to refuse the traces for want of a workspace. */
    boolean lacksWorkspace() {
        return baseUrl == null && (!StringUtils.hasText(workspace) || "default".equals(workspace));
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
