package ai.careerpath.catalog.search;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.RoleTitles;
import ai.careerpath.catalog.title.TitleKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of all titles, and how much each of them says. */
final class Vocabulary {

    private static final double ENGINEER_IS_DEVELOPER = 0.9;
    private static final int SHORTEST_PART = 3;

    private final Map<String, Integer> rolesByWord = new HashMap<>();
    private final int roles;

    Vocabulary(List<Role> roles) {
        this.roles = roles.size();
        for (Role role : roles) {
            Set<String> words = new HashSet<>();
            RoleTitles.of(role).forEach(title -> words.addAll(TitleKey.words(title)));
            words.forEach(word -> rolesByWord.merge(word, 1, Integer::sum));
        }
    }

    /** Inverse document frequency: a word that few roles have says much, an unknown one says most. */
    double weight(String word) {
        return Math.log(1 + (double) roles / rolesByWord.getOrDefault(word, 1));
    }

    /** The words that may be meant by {@code word}, each with how sure that is. */
    Map<String, Double> meanings(String word) {
        Map<String, Double> meanings = new HashMap<>();
        if (rolesByWord.containsKey(word)) {
            meanings.put(word, 1.0);
            if (word.equals("engineer") || word.equals("developer")) {
                meanings.put(word.equals("engineer") ? "developer" : "engineer", ENGINEER_IS_DEVELOPER);
            }
            return meanings;
        }
        for (String known : rolesByWord.keySet()) {
            double similarity = Spelling.similarity(word, known);
            if (similarity > 0) {
                meanings.put(known, similarity);
            }
        }
        return meanings;
    }

    /** The words with those written together that belong apart, such as {@code machinelearning}. */
    List<String> split(List<String> words) {
        List<String> split = new ArrayList<>();
        words.forEach(word -> split.addAll(split(word)));
        return split;
    }

    private List<String> split(String word) {
        if (!rolesByWord.containsKey(word)) {
            for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
                String first = word.substring(0, cut);
                String second = word.substring(cut);
                if (rolesByWord.containsKey(first) && rolesByWord.containsKey(second)) {
                    return List.of(first, second);
                }
            }
        }
        return List.of(word);
    }
}
