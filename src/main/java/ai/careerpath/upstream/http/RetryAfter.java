package ai.careerpath.upstream.http;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * Reads how long an upstream wants to be left alone: {@code Retry-After} in seconds, with decimals too, or as an HTTP date
 * (RFC 9110, 10.2.3); {@code Retry-After-Ms} in milliseconds, as OpenAI and Azure send it; and headers such as
 * {@code Retry-After-sandbox-create}, by which Daytona names the limit that was hit.
 */
final class RetryAfter {

    private static final String PREFIX = "retry-after";
    private static final String MILLISECONDS = "retry-after-ms";
    private static final Duration FOREVER = Duration.ofDays(365);

    private RetryAfter() {}

    /** The longest wait asked for. Headers that make no sense count as absent, absurd waits as a year. */
    static Optional<Duration> in(HttpHeaders headers, Clock clock) {
        return headers.headerSet().stream()
                .filter(header -> isRetryAfter(header.getKey()))
                .flatMap(header -> header.getValue().stream()
                        .flatMap(value -> parse(header.getKey(), value.strip(), clock).stream()))
                .max(Comparator.naturalOrder());
    }

    private static boolean isRetryAfter(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(PREFIX) || lower.startsWith(PREFIX + "-");
    }

    private static Optional<Duration> parse(String name, String value, Clock clock) {
        if (value.matches("\\d{1,30}(\\.\\d{1,9})?")) {
            BigDecimal unit = BigDecimal.valueOf(name.equalsIgnoreCase(MILLISECONDS) ? 1 : 1000);
            BigDecimal millis = new BigDecimal(value).multiply(unit).min(BigDecimal.valueOf(FOREVER.toMillis()));
            return Optional.of(Duration.ofMillis(millis.longValue()));
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
