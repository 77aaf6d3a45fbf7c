package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.RoleTitles;
import ai.careerpath.catalog.occupation.Occupation;
import ai.careerpath.catalog.search.LexicalRoleSearch;
import ai.careerpath.catalog.search.RoleHit;
import ai.careerpath.catalog.search.Spelling;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.reading.ReadingContext.Side;
import ai.careerpath.reading.match.Finding;
import ai.careerpath.reading.match.TitleMatcher;
import ai.careerpath.reading.title.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final int SHORTEST_MISSPELLED = 5;

    private final Catalog catalog;
    private final TitleMatcher titles;
    private final SimilarRoles similar;
    private final SimilarRoles similarStart;
    private final NearestRoles nearestRoles;
    private final LexicalRoleSearch words;
    private final Map<String, List<String>> nearest = new ConcurrentHashMap<>();

    Alternatives(Catalog catalog, TitleMatcher titles) {
        this.catalog = catalog;
        this.titles = titles;
        this.similar = SimilarRoles.covered(catalog);
        this.similarStart = SimilarRoles.ofStart(catalog);
        this.nearestRoles = new NearestRoles(catalog);
        this.words = new LexicalRoleSearch(catalog);
    }

    /** For a title that was read as a role of which one cannot be sure. */
    List<String> to(Role role, Finding finding, Statement statement, Side side) {
        return firstOf(
                List.of(
                        () -> finding.roles().stream(),
                        () -> finding.nearby().stream(),
                        () -> byWords(statement.text()),
                        () -> kin(role, side),
                        () -> similar.to(role)),
                other -> !other.id().equals(role.id()) && isOffered(other, side));
    }

    /** For a job that the service has no path to: what is nearest to it of those that it has. */
    List<String> nearestTo(Finding finding, Statement statement, String title, Side side) {
        if (!finding.nearby().isEmpty()) {
            return nearest(finding, finding.nearby(), side);
        }
        if (!finding.isSure() && statement.wordings().get(0).size() >= SENTENCE) {
            return nearest(finding, titles.closest(statement.text()), Side.TARGET);
        }
        // A model looks for what is not listed, and there are only so many jobs.
        List<String> listed = firstOf(List.of(() -> nearestRoles.to(code(finding))), role -> true);
        return listed.size() == MOST
                ? listed
                : nearest.computeIfAbsent(title, unused -> nearest(finding, titles.closest(title), Side.TARGET));
    }

    private static @Nullable String code(Finding finding) {
        Occupation occupation = finding.occupation();
        if (occupation != null) {
            return occupation.code();
        }
        Role role = finding.first();
        return role == null ? null : role.soc();
    }

    private List<String> nearest(Finding finding, List<Role> closest, Side side) {
        return firstOf(
                List.of(
                        closest::stream,
                        () -> Stream.ofNullable(finding.occupation())
                                .flatMap(occupation -> occupation.related().stream())
                                .flatMap(this::withCode),
                        () -> finding.roles().stream().limit(1).flatMap(similar::to),
                        () -> closest.stream().limit(1).flatMap(similar::to)),
                other -> isOffered(other, side));
    }

    /**
     * For a line that was not understood.
     *
     * @param near roles that it may tell by what is done in them
     */
    List<String> likelyMeant(@Nullable Statement statement, List<Role> near, Side side) {
        if (statement == null) {
            return List.of();
        }
        List<Role> ofNoun = titles.ofNoun(statement);
        return firstOf(
                List.of(
                        () -> byWords(statement.text()),
                        near::stream,
                        ofNoun::stream,
                        () -> ofNoun.stream().limit(1).flatMap(similar::to)),
                other -> isOffered(other, side));
    }

    /** Roles that share a word with the text that not every second title has; letters alone mean nothing. */
    private Stream<Role> byWords(String text) {
        List<String> asked = TitleKey.words(text);
        return words.search(asked).stream()
                .filter(hit -> hit.score() >= WORTH_NAMING)
                .map(RoleHit::role)
                .filter(role -> RoleTitles.of(role)
                        .flatMap(title -> TitleKey.words(title).stream())
                        .anyMatch(word -> isShared(word, asked)));
    }

    private static boolean isShared(String word, List<String> asked) {
        return asked.contains(word)
                || (word.length() >= SHORTEST_MISSPELLED
                        && asked.stream().anyMatch(other -> Spelling.similarity(word, other) > 0));
    }

    /** Who does not do this job where people start may do one that brings much the same: no nurse, a nursing assistant. */
    private Stream<Role> kin(Role role, Side side) {
        return side == Side.CURRENT && role.isStartingPoint() ? similarStart.to(role) : Stream.empty();
    }

    private Stream<Role> withCode(String code) {
        return catalog.roles().stream().filter(role -> Objects.equals(role.soc(), code));
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
