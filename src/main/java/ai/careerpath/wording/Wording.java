package ai.careerpath.wording;

import ai.careerpath.configuration.LocalizedTexts;
import java.util.List;
import java.util.Locale;

/**
 * A text for people, by its kind: a key in a bundle of messages with what is put into it. It is said in the language of an
 * answer once that is known; logs and metrics have it in English.
 *
 * @param values texts and numbers, which stay as they are, and other wordings, which are said in the same language
 */
public record Wording(Bundle bundle, String key, List<Object> values) {

    /** The files that have the texts. */
    public enum Bundle {
        /** Clauses without a full stop: what there is to know about an answer. */
        NOTE("messages/note"),
        /** Sentences: what is wrong with a request. */
        PROBLEM("messages/problem");

        private final LocalizedTexts texts;

        Bundle(String file) {
            this.texts = new LocalizedTexts(file);
        }
    }

    public Wording {
        values = List.copyOf(values);
    }

    /** A clause of {@link Bundle#NOTE}. */
    public static Wording note(String key, Object... values) {
        return new Wording(Bundle.NOTE, key, List.of(values));
    }

    /** A sentence of {@link Bundle#PROBLEM}. */
    public static Wording problem(String key, Object... values) {
        return new Wording(Bundle.PROBLEM, key, List.of(values));
    }

    /** What somebody else said, or what only an operator needs: the same in every language. */
    public static Wording verbatim(String text) {
        return note("verbatim", text);
    }

    /** Both, one after the other. */
    public Wording and(Wording other) {
        return note("both", this, other);
    }

    /** Returns the text in the language; in English where there is none in it. */
    public String in(Locale language) {
        Object[] said = values.stream()
                .map(value -> value instanceof Wording wording ? wording.in(language) : value)
                .toArray();
        return bundle.texts.text(language, key, said);
    }

    /** Returns the text for logs and exceptions. */
    public String english() {
        return in(Locale.ENGLISH);
    }
}
