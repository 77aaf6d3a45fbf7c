package ai.careerpath.api.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The languages that there are texts in, and which of them a client asks for. */
public final class AnswerLanguage {

    private static final List<Locale> SPOKEN = List.of(
            Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("pt"));

    private AnswerLanguage() {}

    /** @param acceptLanguage the header; English where it is empty, broken, or names no language that is spoken here */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
