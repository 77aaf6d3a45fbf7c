package ai.careerpath.api.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The languages that there are texts in, and which of them a client asks for. */
public final class AnswerLanguage {

    private static final List<Locale> SPOKEN = List.of(
            Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("pt"));

    /** To read a header takes the square of its length, and no browser sends one like this. */
    private static final int LONGEST = 1000;

    private AnswerLanguage() {}

    /**
     * @param acceptLanguage the header; English where it is missing, empty, broken, far too long, or names no language that is
     *     spoken here
     */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }

    /** Returns the headers of an answer in this language, which depends on what the client asked for. */
    public static HttpHeaders headers(Locale language) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentLanguage(language);
        headers.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        return headers;
    }
}
