package ai.careerpath.model;

import org.jspecify.annotations.Nullable;

/**
 * A course or tutorial that exists.
 *
 * @param url http or https
 * @param duration as its publisher states it; null when not stated, never estimated
 * @param level as its publisher states it; null when not stated
 */
public record Course(
        String title,
        String url,
        String platform,
        @Nullable String duration,
        @Nullable String level) {}
