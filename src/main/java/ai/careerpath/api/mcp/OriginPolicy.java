package ai.careerpath.api.mcp;

import ai.careerpath.configuration.ServiceUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may call the endpoint: those that were loaded from this machine, and those of listed origins. The Host header
 * proves nothing, since a page that had its own name resolved to this machine sends the same name in both headers.
 */
final class OriginPolicy {

    private static final String ANY = "*";

    private final Set<String> allowed;

    /** @param allowed origins such as {@code https://example.org}, or {@code *} */
    OriginPolicy(Collection<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /** @param origin the Origin header; null for a client that is no page */
    boolean allows(@Nullable String origin) {
        return origin == null || allowed.contains(ANY) || allowed.contains(origin) || isLoopback(origin);
    }

    private static boolean isLoopback(String origin) {
        try {
            return ServiceUrl.isLoopback(new URI(origin));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
