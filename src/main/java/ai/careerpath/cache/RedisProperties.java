package ai.careerpath.cache;

import ai.careerpath.configuration.Secret;
import ai.careerpath.configuration.ServiceUrl;
import ai.careerpath.configuration.WrongSettingException;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Redis that instances share their caches in.
 *
 * @param url such as {@code rediss://:password@host:6379/0}; a secret, since it may hold a password; null when there is
 *     none
 * @param allowPlainText whether the password may travel unencrypted to another machine
 */
@ConfigurationProperties("careerpath.redis")
record RedisProperties(
        @Nullable Secret url, @DefaultValue("false") boolean allowPlainText) {

    private static final String URL = "careerpath.redis.url";
    private static final String EXAMPLE = "rediss://:<password>@redis.example.com:6379/0";

    RedisProperties {
        if (ServiceUrl.isSet(url)) {
            check(Objects.requireNonNull(url), allowPlainText);
        }
    }

    /** Only where one is set. */
    String requiredUrl() {
        return Objects.requireNonNull(url, "REDIS_URL is not set").reveal();
    }

    private static void check(Secret secret, boolean allowPlainText) {
        URI url = parse(secret);
        if (!Set.of("redis", "rediss").contains(String.valueOf(url.getScheme())) || url.getHost() == null) {
            throw new WrongSettingException(
                    URL, "it is not the address of a single Redis", "Set an address such as " + EXAMPLE + ".");
        }
        boolean encrypted = url.getScheme().equals("rediss");
        if (url.getRawUserInfo() != null && !encrypted && !allowPlainText && !ServiceUrl.isLoopback(url)) {
            throw new WrongSettingException(
                    URL,
                    "without TLS everyone on the way could read the password",
                    "Use rediss://, or set careerpath.redis.allow-plain-text=true.");
        }
    }

    private static URI parse(Secret secret) {
        try {
            return URI.create(secret.reveal());
        } catch (IllegalArgumentException e) {
            // The parser's message would show the password.
            throw new WrongSettingException(
                    URL,
                    "it is no URL",
                    "Set an address such as " + EXAMPLE + "; percent-encode special characters of the password.");
        }
    }
}
