package ai.careerpath.upstream.http;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scheme, host and port of an address. */
record Origin(@Nullable String scheme, @Nullable String host, int port) {

    static Origin of(URI url) {
        String scheme = lower(url.getScheme());
        int port = url.getPort() >= 0 ? url.getPort() : "https".equals(scheme) ? 443 : 80;
        return new Origin(scheme, lower(url.getHost()), port);
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
