package ai.careerpath.step;

import org.jspecify.annotations.Nullable;

/**
 * Where an answer came from.
 *
 * @param source null when nobody answered
 * @param reason why the answer is not live; null when it is
 */
public record Provenance(
        @Nullable Source source,
        StepStatus status,
        @Nullable String reason) {

    public static Provenance live(Source source) {
        return new Provenance(source, StepStatus.LIVE, null);
    }

    /** @param reason null where nothing is to be said */
    public static Provenance embedded(Source source, @Nullable String reason) {
        return new Provenance(source, StepStatus.EMBEDDED, reason);
    }

    public static Provenance skipped(String reason) {
        return new Provenance(null, StepStatus.SKIPPED, reason);
    }

    /** The same source, answering in place of a remote one that failed for {@code cause}. */
    public Provenance asFallback(String cause) {
        return new Provenance(source, StepStatus.FALLBACK, cause);
    }
}
