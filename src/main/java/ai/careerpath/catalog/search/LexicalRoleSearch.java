package ai.careerpath.catalog.search;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares a title with those of all roles, word by word, forgiving typing errors and the order of the words. */
public final class LexicalRoleSearch {

    private static final double WORTH_NAMING = 0.25;
    private static final int MOST_HITS = 8;
    private static final int MOST_WORDS = 12;

    private final Map<String, RoleTerms> byRole = new HashMap<>();
    private final Map<String, List<RoleTerms>> byWord = new HashMap<>();
    private final Vocabulary vocabulary;

    public LexicalRoleSearch(Catalog catalog) {
        this.vocabulary = new Vocabulary(catalog.roles());
        for (Role role : catalog.roles()) {
            RoleTerms terms = new RoleTerms(role, vocabulary);
            byRole.put(role.id(), terms);
            terms.words()
                    .forEach(word -> byWord.computeIfAbsent(word, unused -> new ArrayList<>())
                            .add(terms));
        }
    }

    /** @param titleInWords in their one spelling */
    public List<RoleHit> search(List<String> titleInWords) {
        List<String> wanted = vocabulary.split(titleInWords);
        if (wanted.isEmpty()) {
            return List.of();
        }
        TitleQuery query = new TitleQuery(wanted.subList(0, Math.min(wanted.size(), MOST_WORDS)), vocabulary);
        return query.meant().stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .distinct()
                .map(text -> new RoleHit(text.role(), text.similarity(query)))
                .filter(hit -> hit.score() >= WORTH_NAMING)
                .sorted(Comparator.comparingDouble(RoleHit::score)
                        .reversed()
                        .thenComparing(hit -> hit.role().id()))
                .limit(MOST_HITS)
                .toList();
    }

    /** The words of all titles of a role, in their one spelling. */
    public Set<String> titleWords(Role role) {
        return Objects.requireNonNull(byRole.get(role.id())).words();
    }
}
