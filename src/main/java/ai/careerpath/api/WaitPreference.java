package ai.careerpath.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code wait} preference of RFC 7240: how many seconds the client will wait for its answer. */
final class WaitPreference {

    private static final Pattern WAIT = Pattern.compile("(?i)\\s*wait\\s*=\\s*\"?(\\d{1,6})\"?\\s*");

    private static final Pattern SEPARATOR = Pattern.compile("[,;]");

    private WaitPreference() {}

    /** The preference in {@code Prefer} headers, the first one if several; one that is not understood is no error. */
    static Optional<Duration> in(List<String> preferHeaders) {
        return preferHeaders.stream()
                .flatMap(header -> SEPARATOR.splitAsStream(header))
                .map(WAIT::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Duration.ofSeconds(Long.parseLong(matcher.group(1))))
                .filter(wait -> !wait.isZero())
                .findFirst();
    }
}
