package ai.careerpath.wording;

import ai.careerpath.configuration.BundledFile;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How job titles are put into sentences. */
public final class IndefiniteArticle {

    /** Spoken with a vowel first: a word like Analyst or Underwriter, or letters spelled out like SRE and MLOps. */
    private static final Pattern VOWEL_SOUND =
            Pattern.compile("(?!Eu)[AEIOaeio].*|[Uu](?:n(?!i)|p|r).*|[FHLMNRSX](?=[A-Z]).*");

    private static final Pattern VOWEL = Pattern.compile("[AEIO].*");
    private static final Set<String> SPOKEN_AS_WORDS = BundledFile.text("/analysis/spoken-as-words.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet());

    private IndefiniteArticle() {}

    /** Such as {@code a Data Engineer} or {@code an SRE}. */
    public static String withArticle(String title) {
        Pattern sound = SPOKEN_AS_WORDS.contains(title.split("\\W", 2)[0]) ? VOWEL : VOWEL_SOUND;
        return (sound.matcher(title).matches() ? "an " : "a ") + title;
    }
}
