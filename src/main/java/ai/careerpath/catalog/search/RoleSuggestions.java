package ai.careerpath.catalog.search;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.title.TitleSpelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Suggests roles for what was typed so far: by the beginnings of words, and where these find little, misspelled ones. */
public final class RoleSuggestions {

    static final int MOST = 10;

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double ALIKE = 0.7;
    private static final double ALIAS = 0.9;
    private static final double LATER_WORD = 0.8;
    private static final double BEGUN = 0.75;

    private final List<Entry> entries = new ArrayList<>();

    public RoleSuggestions(Catalog catalog) {
        for (Role role : catalog.roles()) {
            entries.add(new Entry(role, role.title(), words(role.title()), false));
            role.aliases().forEach(alias -> entries.add(new Entry(role, alias, words(alias), true)));
        }
    }

    /** At most ten, the best first, each role once; none for a text without letters and digits. */
    public List<RoleSuggestion> of(String typed) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<RoleSuggestion> found = best(words, Entry::beginning);
        if (found.size() == MOST) {
            return found;
        }
        return Stream.concat(found.stream(), best(words, Entry::misspelled).stream())
                .collect(
                        LinkedHashMap<String, RoleSuggestion>::new,
                        (all, one) -> all.putIfAbsent(one.id(), one),
                        Map::putAll)
                .values()
                .stream()
                .limit(MOST)
                .toList();
    }

    private List<RoleSuggestion> best(List<String> words, Matching matching) {
        Map<String, Scored> byRole = new LinkedHashMap<>();
        for (Entry entry : entries) {
            double score = entry.score(words, matching);
            if (score > 0) {
                byRole.merge(
                        entry.role().id(),
                        new Scored(entry, score),
                        (one, other) -> other.score() > one.score() ? other : one);
            }
        }
        return byRole.values().stream()
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(scored -> scored.entry().title().length())
                        .thenComparing(scored -> scored.entry().title()))
                .limit(MOST)
                .map(scored -> scored.entry().suggestion())
                .toList();
    }

    private static List<String> words(String text) {
        return SEPARATOR
                .splitAsStream(TitleSpelling.plain(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How well a typed word fits a word of a title, 0 to 1. */
    @FunctionalInterface
    private interface Matching {
        double of(String typed, String word);
    }

    private record Scored(Entry entry, double score) {}

    private record Entry(Role role, String title, List<String> words, boolean isAlias) {

        /** 0 when one of the typed words fits none of this title. */
        double score(List<String> typed, Matching matching) {
            double sum = 0;
            for (int i = 0; i < typed.size(); i++) {
                double best = 0;
                for (int j = 0; j < words.size(); j++) {
                    double fit = matching.of(typed.get(i), words.get(j)) * (i == j ? 1 : LATER_WORD);
                    best = Math.max(best, fit);
                }
                if (best == 0) {
                    return 0;
                }
                sum += best;
            }
            return sum / Math.max(typed.size(), Math.sqrt(words.size())) * (isAlias ? ALIAS : 1);
        }

        static double beginning(String typed, String word) {
            return word.equals(typed) ? 1 : word.startsWith(typed) ? BEGUN : 0;
        }

        /** A word that is still being typed is compared with as much of the other. */
        static double misspelled(String typed, String word) {
            String begun = word.length() > typed.length() ? word.substring(0, typed.length()) : word;
            double likeness = Math.max(Spelling.similarity(typed, begun), Spelling.similarity(typed, word));
            return likeness >= ALIKE ? likeness : 0;
        }

        RoleSuggestion suggestion() {
            return new RoleSuggestion(role.id(), role.title(), isAlias ? title : null, role.category());
        }
    }
}
