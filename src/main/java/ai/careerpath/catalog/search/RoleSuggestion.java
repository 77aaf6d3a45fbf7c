package ai.careerpath.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody may be about to type.
 *
 * @param alias the other title that fits what was typed; null where the title itself does
 */
public record RoleSuggestion(
        String id,
        String title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String alias,
        String category) {}
