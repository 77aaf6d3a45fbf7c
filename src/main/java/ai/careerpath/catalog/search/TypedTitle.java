package ai.careerpath.catalog.search;

import ai.careerpath.catalog.title.PhraseBook;
import ai.careerpath.catalog.title.WordFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** In which words a title may stand of which the beginning was typed. */
final class TypedTitle {

    /** Leads others: part of many titles, so that it is no remark beside them. */
    private static final String LEAD = "lead";

    private static final int MOST_JOINED = 3;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_PART = 3;

    private final PhraseBook<String> levels = new PhraseBook<>();

    TypedTitle() {
        for (List<String> row : new WordFile("words/levels.txt").rows(2)) {
            Stream.of(row.get(1).split("\\s*,\\s*"))
                    .forEach(phrase -> levels.add(SuggestedTitle.words(phrase), row.get(0)));
        }
    }

    /** Without the words that tell a level; the words themselves where none does, or nothing else stands there. */
    List<String> withoutLevel(List<String> words, boolean isLeadDropped) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            PhraseBook.Found<String> level = levels.at(i, words);
            if (level == null || (level.meaning().equals(LEAD) && !isLeadDropped)) {
                rest.add(words.get(i));
                i++;
            } else {
                i += level.length();
            }
        }
        return rest.isEmpty() ? words : rest;
    }

    /** The words, and the words with some neighbours joined: "help d" may be the beginning of "helpdesk". */
    static Set<List<String>> joined(List<String> words) {
        Set<List<String>> all = new LinkedHashSet<>(List.of(words));
        for (int start = 0; start < Math.min(words.size(), MOST_WORDS); start++) {
            for (int end = start + 2; end <= Math.min(words.size(), start + MOST_JOINED); end++) {
                List<String> joined = new ArrayList<>(words.subList(0, start));
                joined.add(String.join("", words.subList(start, end)));
                joined.addAll(words.subList(end, words.size()));
                all.add(joined);
            }
        }
        return all;
    }

    /** The words with one of them taken apart: "dataeng" may be the beginning of "data engineer". */
    static Set<List<String>> parted(List<String> words, Predicate<String> isWord) {
        Set<List<String>> all = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            String word = words.get(i);
            for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
                if (isWord.test(word.substring(0, cut))) {
                    List<String> parted = new ArrayList<>(words.subList(0, i));
                    parted.add(word.substring(0, cut));
                    parted.add(word.substring(cut));
                    parted.addAll(words.subList(i + 1, words.size()));
                    all.add(parted);
                }
            }
        }
        return all;
    }
}
