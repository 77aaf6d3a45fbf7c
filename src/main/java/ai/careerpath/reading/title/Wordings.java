package ai.careerpath.reading.title;

import ai.careerpath.catalog.title.WordFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a title may be, from all of its words to less and less of them. */
final class Wordings {

    private static final Set<String> HEADS = new WordFile("words/heads-of.txt").words();

    private final Set<List<String>> found = new LinkedHashSet<>();

    private Wordings() {}

    /**
     * @param words without employers, and without what somebody works with
     * @return each as the distinct words that carry meaning, in their one spelling
     */
    static List<List<String>> of(List<Word> words) {
        Wordings wordings = new Wordings();
        wordings.add(words);
        wordings.add(words, Cue.Kind.EMPLOYER);
        wordings.addReduced(words);
        List<Word> unbracketed =
                words.stream().filter(word -> !word.token().bracketed()).toList();
        wordings.add(unbracketed);
        wordings.addReduced(unbracketed);
        wordings.found.remove(List.of());
        return List.copyOf(wordings.found);
    }

    private void addReduced(List<Word> words) {
        List<Word> named = Statement.without(words, Cue.Kind.NOISE);
        List<Word> unnamed = Statement.without(named, Cue.Kind.EMPLOYER);
        add(named);
        add(unnamed);
        if (isHeadOfMore(unnamed)) {
            add(unnamed, Cue.Kind.FIELD);
        }
        add(unnamed, Cue.Kind.LEVEL);
        add(unnamed, Cue.Kind.FIELD);
        add(unnamed, Cue.Kind.FIELD, Cue.Kind.LEVEL);
    }

    /** Head of engineering in fintech, and not head of payments. */
    private static boolean isHeadOfMore(List<Word> words) {
        return nameHead(words)
                && Statement.without(words, Cue.Kind.FIELD, Cue.Kind.LEVEL).stream()
                        .anyMatch(word -> !word.token().isFiller());
    }

    /** Whether a word says that somebody heads something. */
    static boolean nameHead(List<Word> words) {
        return words.stream().anyMatch(word -> HEADS.contains(word.token().text()));
    }

    private void add(List<Word> words, Cue.Kind... dropped) {
        found.add(Statement.spelled(Statement.without(words, dropped)));
    }
}
