package ai.careerpath.catalog.search.semantic;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.RoleTitles;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a role means: the vectors of its titles and of the sentences of its description. */
record RoleEmbedding(Role role, VectorRow titles, VectorRow sentences) {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?]) +");
    private static final double TITLES = 0.6;
    private static final double SENTENCES = 0.4;

    static RoleEmbedding of(Role role, Function<String, QuantizedVector> vectors) {
        return new RoleEmbedding(
                role,
                VectorRow.of(RoleTitles.of(role).map(vectors).toList()),
                VectorRow.of(sentences(role).map(vectors).toList()));
    }

    /** All texts that a role is compared by. */
    static Stream<String> texts(Role role) {
        return Stream.concat(RoleTitles.of(role), sentences(role));
    }

    /** How close a query is to this role as a whole, and to the closest of its texts. */
    Closeness closeness(VectorQuery query) {
        double best = -1;
        double second = -1;
        for (double closeness : titles.closeness(query)) {
            if (closeness > best) {
                second = best;
                best = closeness;
            } else if (closeness > second) {
                second = closeness;
            }
        }
        // A second title that is close too tells the meaning of a title from a word that is the same by chance.
        double title = titles.size() == 1 ? best : (best + second) / 2;
        double sentence = sentences.closest(query);
        return new Closeness(TITLES * title + SENTENCES * sentence, Math.max(best, sentence));
    }

    record Closeness(double whole, double text) {}

    private static Stream<String> sentences(Role role) {
        return END_OF_SENTENCE.splitAsStream(role.description());
    }
}
