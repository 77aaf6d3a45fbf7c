package ai.careerpath.catalog.search;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.title.Languages;
import ai.careerpath.catalog.title.TitleFile;
import ai.careerpath.catalog.title.TitleSpelling;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The titles of all roles in all languages, by their words. */
final class SuggestedTitles {

    private static final double ALIAS = 0.9;
    private static final double OTHER_LANGUAGE = 0.85;
    private static final double NEXT_MEANING = 0.01;

    private static final double SAME_WORD = 0.95;
    private static final double BEGUN = 0.75;
    /** Of words of five letters one may be wrong, and of ten two. */
    private static final double ALIKE = 0.8;

    private static final double UNFINISHED = 0.9;
    private static final int MOST_UNFINISHED = 2;

    private static final int SHORTEST_MISSPELLED = 5;

    private final List<SuggestedTitle> titles = new ArrayList<>();
    private final NavigableMap<String, BitSet> titlesByWord = new TreeMap<>();
    private final Map<String, List<String>> wordsBySpelling = new HashMap<>();

    SuggestedTitles(Catalog catalog) {
        catalog.roles().forEach(role -> {
            titles.add(SuggestedTitle.of(role, role.title(), 1));
            role.aliases().forEach(alias -> titles.add(SuggestedTitle.of(role, alias, ALIAS)));
        });
        addAll("ambiguous.txt", ALIAS, catalog);
        Languages.ALL.forEach(
                language -> addAll(language + ".txt", language.equals("en") ? ALIAS : OTHER_LANGUAGE, catalog));
        for (int i = 0; i < titles.size(); i++) {
            for (String word : titles.get(i).words()) {
                titlesByWord.computeIfAbsent(word, key -> new BitSet()).set(i);
            }
        }
        titlesByWord
                .keySet()
                .forEach(word -> wordsBySpelling
                        .computeIfAbsent(TitleSpelling.word(word), key -> new ArrayList<>())
                        .add(word));
    }

    /** The titles that have a word for each of the typed ones. */
    Stream<SuggestedTitle> with(List<Map<String, Double>> fits) {
        BitSet found = new BitSet();
        found.set(0, titles.size());
        for (Map<String, Double> fit : fits) {
            BitSet any = new BitSet();
            fit.keySet().forEach(word -> any.or(titlesByWord.getOrDefault(word, any)));
            found.and(any);
        }
        return found.stream().mapToObj(titles::get);
    }

    boolean hasWord(String word) {
        return titlesByWord.containsKey(word);
    }

    /** The words that begin with what is typed, or are other forms of it, and how well each fits. */
    Map<String, Double> begunBy(String typed) {
        Map<String, Double> fits = new HashMap<>();
        titlesByWord.subMap(typed, typed + Character.MAX_VALUE).keySet().forEach(word -> fits.put(word, BEGUN));
        wordsBySpelling.getOrDefault(TitleSpelling.word(typed), List.of()).forEach(word -> fits.put(word, SAME_WORD));
        fits.replace(typed, 1.0);
        return fits;
    }

    /** As {@link #begunBy}, and the words that are spelled alike. */
    Map<String, Double> like(String typed) {
        Map<String, Double> fits = begunBy(typed);
        if (typed.length() >= SHORTEST_MISSPELLED) {
            for (String word : titlesByWord.keySet()) {
                double likeness = Spelling.similarity(typed, word);
                double begun = begunAlike(typed, word);
                if (Math.max(likeness, begun) >= ALIKE) {
                    fits.merge(word, BEGUN * Math.max(likeness, begun * UNFINISHED), Math::max);
                }
            }
        }
        return fits;
    }

    /** A word that is still being typed is compared with as much of the other, a letter more or less. */
    private static double begunAlike(String typed, String word) {
        if (word.length() > MOST_UNFINISHED * typed.length()) {
            return 0;
        }
        double likeness = 0;
        for (int length = typed.length() - 1; length <= typed.length() + 1 && length < word.length(); length++) {
            likeness = Math.max(likeness, Spelling.similarity(typed, word.substring(0, length)));
        }
        return likeness;
    }

    private void addAll(String file, double weight, Catalog catalog) {
        for (TitleFile.Row row : TitleFile.rows(file)) {
            for (int i = 0; i < row.roles().size(); i++) {
                double own = weight - i * NEXT_MEANING;
                catalog.role(row.roles().get(i))
                        .ifPresent(
                                role -> row.titles().forEach(title -> titles.add(SuggestedTitle.of(role, title, own))));
            }
        }
    }
}
