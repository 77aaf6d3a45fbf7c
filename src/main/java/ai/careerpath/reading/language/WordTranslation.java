package ai.careerpath.reading.language;

import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.catalog.title.TitleSpelling;
import ai.careerpath.catalog.title.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of titles of one language, and what they are in English. */
final class WordTranslation {

    private static final String NOTHING = "-";
    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_LAST_PART = 5;

    private final Map<String, List<String>> english = new HashMap<>();

    /** @param language code of ISO 639-1 */
    WordTranslation(String language) {
        for (List<String> row : new WordFile("words/" + language + ".txt").rows(2)) {
            List<String> words = row.get(0).equals(NOTHING) ? List.of() : TitleKey.words(row.get(0));
            Stream.of(TitleSpelling.plain(row.get(1)).split("\\s+"))
                    .forEach(word -> english.putIfAbsent(TitleSpelling.word(word), words));
        }
    }

    /** The words of this language that say nothing in a title, such as articles. */
    Set<String> fillers() {
        return english.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String word) {
        return english.containsKey(word);
    }

    /**
     * A title in English; empty when some word is neither of this language nor one that titles have anyhow, such as a
     * technology, or when there is nothing to translate.
     *
     * @param title its words in their one spelling
     * @param isTitleWord whether titles in English have the word
     */
    Optional<List<String>> translate(List<String> title, Predicate<String> isTitleWord) {
        List<String> translated = new ArrayList<>();
        boolean changed = false;
        for (String word : title) {
            List<String> known = english.get(word);
            Optional<List<String>> parts = known == null ? compound(word, isTitleWord) : Optional.of(known);
            if (parts.isPresent()) {
                translated.addAll(parts.get());
                changed = true;
            } else if (isTitleWord.test(word)) {
                translated.add(word);
            } else {
                return Optional.empty();
            }
        }
        return changed && !translated.isEmpty()
                ? Optional.of(translated.stream().distinct().toList())
                : Optional.empty();
    }

    /** Datenbankentwickler: the last part is a word of this language, and what is before it a word of any. */
    private Optional<List<String>> compound(String word, Predicate<String> isTitleWord) {
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_LAST_PART; cut++) {
            List<String> last = english.get(word.substring(cut));
            if (last != null && !last.isEmpty()) {
                Optional<List<String>> first = firstPart(word.substring(0, cut), isTitleWord);
                if (first.isPresent()) {
                    return Optional.of(
                            Stream.concat(first.get().stream(), last.stream()).toList());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> firstPart(String part, Predicate<String> isTitleWord) {
        // An s may join the parts of a German word.
        String joined =
                part.endsWith("s") && part.length() > SHORTEST_PART ? part.substring(0, part.length() - 1) : part;
        for (String word : List.of(part, joined)) {
            List<String> known = english.get(word);
            if (known != null && !known.isEmpty()) {
                return Optional.of(known);
            }
            if (isTitleWord.test(word)) {
                return Optional.of(List.of(word));
            }
        }
        return Optional.empty();
    }
}
