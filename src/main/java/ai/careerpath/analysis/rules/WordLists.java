package ai.careerpath.analysis.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists of words, each by a word; what is not there is empty. */
final class WordLists {

    private final Map<String, List<String>> lists = new HashMap<>();

    /** The lists whose names begin so, each by the rest of its name. */
    static WordLists of(RuleFile file, String beginning) {
        WordLists all = new WordLists();
        file.names(beginning).forEach(name -> all.add(name.substring(beginning.length()), file.words(name)));
        return all;
    }

    /** The lists whose names begin so, each by every word in it. */
    static WordLists byMember(RuleFile file, String beginning) {
        WordLists all = new WordLists();
        for (String name : file.names(beginning)) {
            file.words(name).forEach(word -> all.lists.put(word, file.words(name)));
        }
        return all;
    }

    List<String> of(String word) {
        return lists.getOrDefault(word, List.of());
    }

    /** Adds to the list of a word what it does not have. */
    void add(String word, List<String> more) {
        lists.merge(
                word,
                more,
                (some, others) -> Stream.concat(some.stream(), others.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
