package ai.careerpath.upstream.failure;

import org.jspecify.annotations.Nullable;

/**
 * What an upstream said of its own failure.
 *
 * @param code a typed error code such as {@code REQUEST_TIMEOUT}; null when there is none
 * @param source which part of the upstream failed; null when it does not say
 * @param text in its own words, without our secrets and fit for a message; empty when there are none
 */
public record ErrorAnswer(@Nullable String code, @Nullable String source, String text) {

    public static final ErrorAnswer NONE = new ErrorAnswer(null, null, "");
}
