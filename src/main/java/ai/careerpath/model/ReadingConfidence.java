package ai.careerpath.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How sure the service is that it read a job title as it was meant. */
public enum ReadingConfidence {
    /** The title itself, or another name that means nothing else. */
    SURE,
    /** One reading of several. */
    LIKELY,
    /** It was not understood. */
    NONE;

    /** The name on the wire, such as {@code likely}. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
