package ai.careerpath.catalog.search;

import ai.careerpath.catalog.Catalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares a title with those of all roles, word by word, forgiving typing errors and the order of the words. */
public final class LexicalRoleSearch {

    private static final double WORTH_NAMING = 0.25;
    private static final int MOST_HITS = 8;
    private static final int MOST_WORDS = 12;

    private final List<RoleTerms> texts = new ArrayList<>();
    private final Vocabulary vocabulary;

    public LexicalRoleSearch(Catalog catalog) {
        this.vocabulary = new Vocabulary(catalog.roles());
        catalog.roles().forEach(role -> texts.add(new RoleTerms(role, vocabulary)));
    }

    /** @param titleInWords in their one spelling */
    public List<RoleHit> search(List<String> titleInWords) {
        List<String> wanted = vocabulary.split(titleInWords);
        if (wanted.isEmpty()) {
            return List.of();
        }
        TitleQuery query = new TitleQuery(wanted.subList(0, Math.min(wanted.size(), MOST_WORDS)), vocabulary);
        return texts.stream()
                .map(text -> new RoleHit(text.role(), text.similarity(query)))
                .filter(hit -> hit.score() >= WORTH_NAMING)
                .sorted(Comparator.comparingDouble(RoleHit::score)
                        .reversed()
                        .thenComparing(hit -> hit.role().id()))
                .limit(MOST_HITS)
                .toList();
    }
}
