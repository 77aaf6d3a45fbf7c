package ai.careerpath.api;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form in which text that people typed is compared, shown and sent on. */
final class UserText {

    /** What Bean Validation demands of it: no control characters, no halves of surrogate pairs. */
    static final String PRINTABLE = "[^\\p{Cc}\\p{Cs}]*";

    // Marks that are invisible and can make one text look like another: bidirectional controls, zero-width ones, BOM.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u00AD]");

    private UserText() {}

    /** NFKC, without invisible marks and without white space at the ends. */
    static @Nullable String normalize(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .strip();
    }
}
