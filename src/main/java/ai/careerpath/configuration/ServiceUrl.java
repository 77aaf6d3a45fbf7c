package ai.careerpath.configuration;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the base URL of a service that gets a key from us has to be. */
public final class ServiceUrl {

    // RFC 5735, section 3, RFC 4291, section 2.5.3, and RFC 6761, section 6.3, as java.net.URI gives a host.
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|\\[::1]|127(\\.\\d{1,3}){3}", Pattern.CASE_INSENSITIVE);

    private ServiceUrl() {}

    /**
     * Stops the start when the URL is no http or https address, or when a key would travel over plain http to another
     * machine.
     *
     * @param property the setting that holds the URL
     * @param example an address that would do
     * @param allowPlainHttp the setting by which the operator permits plain http
     * @param plainHttpAllowed its value
     * @param keys what is sent there; null or blank where not set
     * @throws WrongSettingException that names the setting and the fix
     */
    public static void check(
            String property,
            URI url,
            String example,
            String allowPlainHttp,
            boolean plainHttpAllowed,
            @Nullable Secret... keys) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (url.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
            throw new WrongSettingException(
                    property, "it is not an http or https address", "Set an address such as " + example + ".");
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new WrongSettingException(
                    property,
                    "it has credentials, a query or a fragment in it",
                    "Set the bare address, such as " + example + ".");
        }
        boolean hasKey = Stream.of(keys).anyMatch(ServiceUrl::isSet);
        if (hasKey && scheme.equals("http") && !plainHttpAllowed && !isLoopback(url)) {
            throw new WrongSettingException(
                    property,
                    "over plain http everyone on the way could read the key",
                    "Use https, or set " + allowPlainHttp + "=true.");
        }
    }

    /** Whether a key is there. */
    public static boolean isSet(@Nullable Secret key) {
        return key != null && !key.isBlank();
    }

    /** Whether the address is this machine, by its host alone: no name is looked up. */
    public static boolean isLoopback(URI url) {
        return url.getHost() != null && LOOPBACK.matcher(url.getHost()).matches();
    }
}
