package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.occupation.Occupation;
import ai.careerpath.catalog.search.LexicalRoleSearch;
import ai.careerpath.catalog.search.RoleHit;
import ai.careerpath.catalog.search.Spelling;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.reading.ReadingContext.Side;
import ai.careerpath.reading.match.Finding;
import ai.careerpath.reading.match.TitleMatcher;
import ai.careerpath.reading.title.Statement;
import ai.careerpath.reading.title.Statement.Tense;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which other jobs may be meant, so that one click puts a reading right. */
final class Alternatives {

    private static final int MOST = 3;
    /** Below it two titles have little more in common than a word like engineer. */
    private static final double WORTH_NAMING = 0.45;

    /** So many words tell more than the occupation that was found in them. */
    private static final int SENTENCE = 3;

    /** As many as there are occupations. */
    private static final int MOST_KEPT = 1_016;

    private static final int SHORTEST_MISSPELLED = 5;

    private final TitleMatcher titles;
    private final SimilarRoles similar;
    private final SimilarRoles similarStart;
    private final NearestRoles nearestRoles;
    private final LexicalRoleSearch words;
    private final OccupationFamily family;
    private final Map<String, List<Role>> closest = new ConcurrentHashMap<>();

    Alternatives(Catalog catalog, TitleMatcher titles) {
        this.family = new OccupationFamily(catalog);
        this.titles = titles;
        this.similar = SimilarRoles.covered(catalog);
        this.similarStart = SimilarRoles.ofStart(catalog);
        this.nearestRoles = new NearestRoles(catalog);
        this.words = new LexicalRoleSearch(catalog);
    }

    /** For a title that was read as a role of which one cannot be sure. */
    List<String> to(Role role, Finding finding, Statement statement, Side side) {
        List<Supplier<Stream<Role>>> sources = new ArrayList<>(List.of(
                () -> finding.roles().stream(),
                () -> finding.nearby().stream().filter(other -> isOfKind(role, other) || shares(statement, other)),
                () -> byWords(statement.text())
                        .filter(other -> isOfKind(role, other) || (isTitle(statement) && shares(statement, other)))));
        if (role.isStartingPoint()) {
            sources.add(() -> similarStart.to(role).filter(other -> isOfKind(role, other)));
            sources.add(() -> family.of(role.soc()));
            sources.add(() -> nearestRoles.to(role.soc()));
        }
        sources.add(() -> role.isStartingPoint() && side == Side.CURRENT ? similarStart.to(role) : similar.to(role));
        return firstOf(
                sources,
                other -> !other.id().equals(role.id())
                        && (isOffered(other, side) || isMeaning(other, finding, statement)));
    }

    /** In a sentence a word is too little to offer other work: who looks after servers at a law firm is no waiter. */
    private static boolean isTitle(Statement statement) {
        return statement.tense() == Tense.PLAIN || statement.wordings().get(0).size() < SENTENCE;
    }

    /** Whether the whole title means the role as well: an architect may be one of houses, also where that is wanted. */
    private static boolean isMeaning(Role role, Finding finding, Statement statement) {
        return finding.isAmbiguous()
                && statement.parts().size() == 1
                && finding.roles().contains(role);
    }

    /** Where people start in other work than the one that was read is no other reading of it. */
    private static boolean isOfKind(Role role, Role other) {
        return role.isStartingPoint() ? OccupationFamily.isOfOneGroup(role.soc(), other) : !other.isStartingPoint();
    }

    /** For a job that the service has no path to: what is nearest to it of those that it has. */
    List<String> nearestTo(Finding finding, Statement statement, String title, Side side) {
        String code = code(finding);
        List<Supplier<Stream<Role>>> sources = new ArrayList<>();
        if (!finding.isSure() && isTold(statement)) {
            // A sentence says more than the occupation that was found in it.
            sources.add(
                    () -> finding.nearby().isEmpty() ? closest(statement.text()).stream() : finding.nearby().stream());
        }
        if (side == Side.CURRENT) {
            sources.add(() -> family.of(code));
        }
        sources.add(() -> finding.nearby().stream().filter(other -> shares(statement, other)));
        if (!finding.isSure()) {
            sources.add(() -> byWords(statement.text()));
            sources.add(() -> finding.nearby().stream().limit(1));
        }
        sources.add(() -> nearestRoles.to(code));
        sources.add(() -> closest(title).stream());
        return firstOf(
                sources,
                other -> isOffered(other, side)
                        && other != finding.first()
                        && !other.title().equals(title));
    }

    private static boolean isTold(Statement statement) {
        return statement.tense() == Tense.WISH || statement.wordings().get(0).size() >= SENTENCE;
    }

    /** A model looks for them, and of titles there are only so many. */
    private List<Role> closest(String text) {
        List<Role> known = closest.get(text);
        if (known == null) {
            known = titles.closest(text);
            if (closest.size() < MOST_KEPT) {
                closest.put(text, known);
            }
        }
        return known;
    }

    private static @Nullable String code(Finding finding) {
        Occupation occupation = finding.occupation();
        if (occupation != null) {
            return occupation.code();
        }
        Role role = finding.first();
        return role == null ? null : role.soc();
    }

    /**
     * For a line that was not understood.
     *
     * @param near roles that it may tell by what is done in them
     */
    List<String> likelyMeant(@Nullable Statement statement, List<Role> near, Side side) {
        return statement == null
                ? List.of()
                : firstOf(
                        List.of(() -> byWords(statement.text()), near::stream, () -> titles.ofNoun(statement).stream()),
                        other -> isOffered(other, side));
    }

    private boolean shares(Statement statement, Role role) {
        List<String> asked = TitleKey.words(statement.text());
        Set<String> titleWords = words.titleWords(role);
        return asked.stream().anyMatch(titleWords::contains);
    }

    /** Roles that share a word with the text that not every second title has; letters alone mean nothing. */
    private Stream<Role> byWords(String text) {
        List<String> asked = TitleKey.words(text);
        return words.search(asked).stream()
                .filter(hit -> hit.score() >= WORTH_NAMING)
                .map(RoleHit::role)
                .filter(role -> words.titleWords(role).stream().anyMatch(word -> isShared(word, asked)));
    }

    private static boolean isShared(String word, List<String> asked) {
        return asked.contains(word)
                || (word.length() >= SHORTEST_MISSPELLED
                        && asked.stream().anyMatch(other -> Spelling.similarity(word, other) > 0));
    }

    /** Nobody is on the way to where people start. */
    private static boolean isOffered(Role role, Side side) {
        return side == Side.CURRENT || !role.isStartingPoint();
    }

    /** The titles from the first sources that give enough; the others are not asked. */
    private static List<String> firstOf(List<Supplier<Stream<Role>>> sources, Predicate<Role> isOffered) {
        Set<String> titles = new LinkedHashSet<>();
        for (Supplier<Stream<Role>> source : sources) {
            if (titles.size() < MOST) {
                source.get().filter(isOffered).map(Role::title).limit(MOST).forEach(titles::add);
            }
        }
        return titles.stream().limit(MOST).toList();
    }
}
