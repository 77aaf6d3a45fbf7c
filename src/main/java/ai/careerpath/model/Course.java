package ai.careerpath.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Something that exists to learn from.
 *
 * @param url http or https
 * @param duration as its publisher states it; null when not stated, never estimated
 * @param level {@code Beginner}, {@code Intermediate} or {@code Advanced}: as its publisher states it, in the catalogue also as
 *     its authors judge it; null when not told
 * @param kind null when not known
 * @param language the ISO 639-1 code of the language it is taught in; null when not known
 * @param codeLanguage the programming language that what it shows is written in, by its id in the catalogue; null when it is in
 *     none, in several, or not known
 * @param free whether it can be learned from without paying, perhaps with an account; null when not known
 * @param checked the month in which a public list of courses last had this link; null when no list is known to have it
 */
public record Course(
        String title,
        String url,
        String platform,
        @Nullable String duration,
        @Nullable String level,
        @Nullable Kind kind,
        @Nullable String language,
        @JsonProperty(required = false) @Nullable String codeLanguage,
        @Nullable Boolean free,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        YearMonth checked) {

    /** Creates a course of which kind, languages, price and last check are not known. */
    public Course(String title, String url, String platform, @Nullable String duration, @Nullable String level) {
        this(title, url, platform, duration, level, null, null, null, null, null);
    }

    /** The form in which something is taught. */
    public enum Kind {
        /** A sequence of lessons with exercises or tests. */
        @JsonProperty("course")
        COURSE,
        /** Steps to follow along. */
        @JsonProperty("tutorial")
        TUTORIAL,
        /** Pages to look things up in. */
        @JsonProperty("documentation")
        DOCUMENTATION,
        @JsonProperty("book")
        BOOK,
        /** One film or a series of films. */
        @JsonProperty("video")
        VIDEO
    }
}
