package ai.careerpath.catalog.search;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.RoleTitles;
import ai.careerpath.catalog.TitleWords;
import ai.careerpath.catalog.search.RoleHit.Confidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds roles by the words of their titles: a title that is known is looked up, any other one is compared with all of
 * them, forgiving typing errors and the order of the words. The levels are set by the query table of its test.
 */
public final class LexicalRoleSearch implements RoleSearch {

    static final double MATCH = 0.81;
    static final double LOW = 0.55;

    private static final double WORTH_NAMING = 0.25;
    private static final double TOO_CLOSE_TO_CALL = 0.02;
    private static final int MOST_HITS = 5;
    private static final int MOST_WORDS = 12;

    private final Map<String, Role> byTitle = new HashMap<>();
    private final Map<String, Role> byLooseTitle = new HashMap<>();
    private final List<RoleTerms> texts = new ArrayList<>();
    private final Vocabulary vocabulary;

    public LexicalRoleSearch(Catalog catalog) {
        this.vocabulary = new Vocabulary(catalog.roles());
        catalog.roles().forEach(this::index);
    }

    @Override
    public List<RoleHit> search(String title) {
        TitleWords words = TitleWords.of(title);
        Role known = known(words);
        return known == null
                ? withLevels(compare(words.withoutSeniority()))
                : List.of(new RoleHit(known, 1, Confidence.MATCH));
    }

    private void index(Role role) {
        RoleTitles.of(role).forEach(title -> {
            TitleWords words = TitleWords.of(title);
            byTitle.putIfAbsent(words.key(), role);
            if (words.withoutSeniority().equals(words)) {
                byLooseTitle.putIfAbsent(words.withoutEngineers().key(), role);
            }
        });
        texts.add(new RoleTerms(role, vocabulary));
    }

    private @Nullable Role known(TitleWords words) {
        Role role = byTitle.get(words.key());
        if (role == null) {
            role = byTitle.get(words.withoutSeniority().key());
        }
        return role != null
                ? role
                : byLooseTitle.get(words.withoutSeniority().withoutEngineers().key());
    }

    private List<RoleHit> compare(TitleWords words) {
        List<String> wanted = vocabulary.split(words.words());
        if (wanted.isEmpty()) {
            return List.of();
        }
        TitleQuery query = new TitleQuery(wanted.subList(0, Math.min(wanted.size(), MOST_WORDS)), vocabulary);
        return texts.stream()
                .map(text -> new RoleHit(text.role(), text.similarity(query), Confidence.NONE))
                .filter(hit -> hit.score() >= WORTH_NAMING)
                .sorted(Comparator.comparingDouble(RoleHit::score)
                        .reversed()
                        .thenComparing(hit -> hit.role().id()))
                .limit(MOST_HITS)
                .toList();
    }

    private static List<RoleHit> withLevels(List<RoleHit> hits) {
        boolean clear = hits.size() < 2 || hits.get(0).score() - hits.get(1).score() >= TOO_CLOSE_TO_CALL;
        return hits.stream()
                .map(hit -> new RoleHit(hit.role(), hit.score(), level(hit.score(), clear)))
                .toList();
    }

    private static Confidence level(double score, boolean clear) {
        if (score < LOW) {
            return Confidence.NONE;
        }
        return score >= MATCH && clear ? Confidence.MATCH : Confidence.LOW;
    }
}
