package ai.careerpath.validation.daytona;

import ai.careerpath.configuration.ServiceUrl;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses may see the key. The server names the toolbox's address itself, so it is not taken on trust: allowed
 * are the base URL's own host, https hosts under the same domain, hosts listed in the configuration, and, where the base
 * URL is on this machine, this machine.
 */
record TrustedHosts(DaytonaProperties properties) implements Predicate<URI> {

    @Override
    public boolean test(URI url) {
        String host = lower(url.getHost());
        String home = lower(properties.baseUrl().getHost());
        if (host.isEmpty()) {
            return false;
        }
        if (ServiceUrl.isLoopback(url)) {
            return ServiceUrl.isLoopback(properties.baseUrl());
        }
        boolean https = "https".equalsIgnoreCase(url.getScheme());
        if (!https && !properties.allowPlainHttp()) {
            return false;
        }
        boolean listed = properties.toolboxHosts().stream().anyMatch(host::equalsIgnoreCase);
        return host.equals(home) || listed || https && isUnder(domain(home), host);
    }

    private static boolean isUnder(String domain, String host) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    /**
     * The domain that someone registered, as far as that shows without a list of public suffixes: the host without its
     * first label, unless what is left could be a public suffix such as {@code io} or {@code co.uk}. When in doubt it is
     * the host itself: too narrow asks for an entry in the configuration, too wide would give the key away.
     */
    private static String domain(String host) {
        String[] labels = host.split("\\.");
        boolean numeric = host.matches("[\\d.]+|\\[.*]");
        boolean suffixOnly = labels.length == 3 && labels[1].length() <= 3;
        if (numeric || labels.length < 3 || suffixOnly) {
            return host;
        }
        return String.join(".", Arrays.copyOfRange(labels, 1, labels.length));
    }

    private static String lower(@Nullable String host) {
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }
}
