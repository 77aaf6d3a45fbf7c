package ai.careerpath.catalog.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The three-letter pieces of a title written without spaces, which survive joined and split words. */
record Trigrams(Set<String> pieces) {

    static Trigrams of(List<String> words) {
        String text = "^" + String.join("", words) + "$";
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + 3 <= text.length(); i++) {
            pieces.add(text.substring(i, i + 3));
        }
        return new Trigrams(pieces);
    }

    /** Dice's coefficient: 1 when all pieces are shared, 0 when none is. */
    double similarity(Trigrams other) {
        if (pieces.isEmpty() || other.pieces.isEmpty()) {
            return 0;
        }
        long shared = pieces.stream().filter(other.pieces::contains).count();
        return 2.0 * shared / (pieces.size() + other.pieces.size());
    }
}
