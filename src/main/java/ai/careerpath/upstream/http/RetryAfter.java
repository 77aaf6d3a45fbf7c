package ai.careerpath.upstream.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * Reads how long an upstream wants to be left alone: {@code Retry-After} in seconds or as an HTTP date (RFC 9110,
 * 10.2.3), and headers such as {@code Retry-After-sandbox-create} by which Daytona names the limit that was hit.
 */
final class RetryAfter {

    private static final String PREFIX = "retry-after";
    private static final Duration FOREVER = Duration.ofDays(365);

    private RetryAfter() {}

    /** The longest wait asked for. Headers that make no sense count as absent, absurd waits as a year. */
    static Optional<Duration> in(HttpHeaders headers, Clock clock) {
        return headers.headerSet().stream()
                .filter(header -> isRetryAfter(header.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .flatMap(value -> parse(value.strip(), clock).stream())
                .max(Comparator.naturalOrder());
    }

    private static boolean isRetryAfter(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(PREFIX) || lower.startsWith(PREFIX + "-");
    }

    private static Optional<Duration> parse(String value, Clock clock) {
        if (value.matches("\\d+")) {
            boolean absurd = value.length() > 8;
            return Optional.of(absurd ? FOREVER : Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(clock.instant(), date.toInstant());
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
