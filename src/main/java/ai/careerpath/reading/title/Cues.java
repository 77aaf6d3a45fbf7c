package ai.careerpath.reading.title;

import ai.careerpath.catalog.title.Languages;
import ai.careerpath.catalog.title.PhraseBook;
import ai.careerpath.catalog.title.TitleSpelling;
import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.model.Seniority;
import ai.careerpath.reading.title.Cue.Kind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The phrases of all languages that tell something beside the job, from the files below {@code reading/}. */
final class Cues {

    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String BETWEEN_PHRASES = "\\s*,\\s*";

    private Cues() {}

    /** What begins a statement, such as {@code want to become}. */
    static PhraseBook<Cue> frames() {
        PhraseBook<Cue> book = new PhraseBook<>();
        book.add(List.of(LineText.ARROW), Cue.of(Kind.WISH));
        for (String language : Languages.ALL) {
            for (List<String> row : new WordFile("frames/" + language + ".txt").rows(2)) {
                addAll(row.get(1), Cue.of(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT))), book);
            }
        }
        return book;
    }

    /** Levels, fields, and words that tell nothing. */
    static PhraseBook<Cue> remarks() {
        PhraseBook<Cue> book = new PhraseBook<>();
        for (List<String> row : new WordFile("words/levels.txt").rows(2)) {
            addAll(row.get(1), Cue.level(Seniority.of(row.get(0))), book);
        }
        for (List<String> row : new WordFile("words/fields.txt").rows(2)) {
            addAll(row.get(1), Cue.field(row.get(0)), book);
        }
        for (String file : List.of("noise/words.txt", "noise/places.txt")) {
            new WordFile(file).lines().forEach(line -> addAll(line, Cue.of(Kind.NOISE), book));
        }
        new WordFile("noise/employers.txt").lines().forEach(line -> addAll(line, Cue.of(Kind.EMPLOYER), book));
        return book;
    }

    private static void addAll(String phrases, Cue cue, PhraseBook<Cue> book) {
        for (String phrase : phrases.split(BETWEEN_PHRASES)) {
            book.add(words(phrase), cue);
        }
    }

    private static List<String> words(String phrase) {
        return SPACE.splitAsStream(TitleSpelling.plain(phrase))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
