package ai.careerpath.validation;

import ai.careerpath.configuration.SettingRange;
import ai.careerpath.configuration.WrongSettingException;
import ai.careerpath.model.Language;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;

/**
 * How code is validated, whichever sandbox does it.
 *
 * @param timeout the execution limit; a plain number means seconds
 * @param timeouts the execution limits of single languages, where they differ
 * @param fallback what answers when Daytona fails
 * @param cacheSize how many results are remembered
 * @param cacheTtl for how long
 */
@ConfigurationProperties("careerpath.validation")
public record ValidationProperties(
        @DefaultValue("auto") SandboxMode sandbox,

        @DefaultValue("30s") @DurationUnit(ChronoUnit.SECONDS)
        Duration timeout,

        Map<Language, Duration> timeouts,
        @DefaultValue("unavailable") Fallback fallback,
        @DefaultValue("1000") int cacheSize,
        @DefaultValue("1h") Duration cacheTtl) {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** What answers when Daytona fails. */
    public enum Fallback {
        UNAVAILABLE,
        LOCAL
    }

    @SuppressWarnings("NullAway") // Spring binds an absent map as null
    public ValidationProperties {
        timeouts = timeouts == null ? Map.of() : Map.copyOf(timeouts);
        check("careerpath.validation.timeout", timeout);
        timeouts.forEach((language, limit) -> check("careerpath.validation.timeouts." + language.id(), limit));
        SettingRange.atLeast(0, "careerpath.validation.cache-size", cacheSize, "0 for no cache");
        SettingRange.time("careerpath.validation.cache-ttl", cacheTtl, "1h");
    }

    /** The execution limit of a language. */
    public Duration timeout(Language language) {
        return timeouts.getOrDefault(language, timeout);
    }

    private static void check(String property, Duration limit) {
        if (limit.isNegative() || limit.isZero() || limit.compareTo(LONGEST) > 0) {
            throw new WrongSettingException(
                    property, "it must be longer than zero and at most 10 minutes", "Set seconds, such as 30.");
        }
    }
}
