package ai.careerpath.reading.task;

import ai.careerpath.catalog.title.PhraseBook;
import ai.careerpath.catalog.title.PhraseBook.Found;
import ai.careerpath.catalog.title.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The phrases in English that stand around what somebody does: {@code reading/sentences.txt}. */
final class SentencePhrases {

    enum Kind {
        /** What comes next is wanted. */
        WISH,
        /** Who does something, or how; what comes next is done. */
        LEAD,
        /** What comes next is worked with. */
        WITH,
        /** What comes next is not done, or not wanted. */
        DENY,
        /** What comes next, up to "and", is not done any more. */
        STOP,
        /** Ends what is denied. */
        BUT,
        /** Begins what tells nothing of a job. */
        QUESTION,
        /** What comes next is a change from one job to another. */
        TURN
    }

    private static final String BETWEEN = "\\s*,\\s*";
    private static final String SUBJECTS = "subject";
    private static final String JOINING = "join";
    private static final String PLACING = "place";
    private static final String BESIDE = "beside";

    private final PhraseBook<Kind> phrases = new PhraseBook<>();
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> joining = new HashSet<>();
    private final Set<String> placing = new HashSet<>();
    private final Set<String> beside = new HashSet<>();

    SentencePhrases() {
        for (List<String> row : new WordFile("sentences.txt").rows(2)) {
            List<String> all = List.of(row.get(1).split(BETWEEN));
            switch (row.get(0)) {
                case SUBJECTS -> subjects.addAll(all);
                case JOINING -> joining.addAll(all);
                case PLACING -> placing.addAll(all);
                case BESIDE -> beside.addAll(all);
                default -> {
                    Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
                    all.forEach(phrase -> phrases.add(List.of(phrase.split(" ")), kind));
                }
            }
        }
    }

    /** How many words the longest phrase has that begins at a place; 0 where none of this kind does. */
    int length(Kind kind, int start, List<String> words) {
        Found<Kind> found = phrases.at(start, words);
        return found != null && found.meaning() == kind ? found.length() : 0;
    }

    boolean begin(Kind kind, List<String> words) {
        return length(kind, 0, words) > 0;
    }

    /** Whether a verb stands behind the word, as behind "I" and "to". */
    boolean isSubject(String word) {
        return subjects.contains(word);
    }

    /** Whether another clause may begin behind the word. */
    boolean isJoining(String word) {
        return joining.contains(word);
    }

    /** Whether the word begins what stands around what is done: where, for whom, whose it is, or to whom. */
    boolean isBeside(String word) {
        return beside.contains(word);
    }

    /** Whether the word begins where, when or for whom something is done. */
    boolean isPlacing(String word) {
        return placing.contains(word);
    }
}
