package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.LexicalRoleSearch;
import ai.careerpath.catalog.search.RoleHit;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.reading.ReadingContext.Side;
import ai.careerpath.reading.match.Finding;
import ai.careerpath.reading.match.SimilarRoles;
import ai.careerpath.reading.match.TitleMatcher;
import ai.careerpath.reading.title.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which other jobs may be meant, so that one click puts a reading right. */
final class Alternatives {

    private static final int MOST = 3;
    /** Below it two titles have little more in common than a word like engineer. */
    private static final double WORTH_NAMING = 0.45;

    private final Catalog catalog;
    private final TitleMatcher titles;
    private final SimilarRoles similar;
    private final LexicalRoleSearch words;

    Alternatives(Catalog catalog, TitleMatcher titles) {
        this.catalog = catalog;
        this.titles = titles;
        this.similar = new SimilarRoles(catalog);
        this.words = new LexicalRoleSearch(catalog);
    }

    /** For a title that was read as a role of which one cannot be sure. */
    List<String> to(Role role, Finding finding, Statement statement, Side side) {
        return titles(
                Stream.of(
                                finding.roles().stream(),
                                byWords(statement.text()),
                                titles.closest(statement.text()).stream(),
                                similar.to(role))
                        .flatMap(roles -> roles)
                        .filter(other -> !other.id().equals(role.id())),
                side);
    }

    /** For a job that the service has no path to: what is nearest to it of those that it has. */
    List<String> nearestTo(Finding finding, Statement statement) {
        Stream<Role> related = Stream.ofNullable(finding.occupation())
                .flatMap(occupation -> occupation.related().stream())
                .flatMap(this::withCode);
        Stream<Role> similarSkills = finding.roles().stream().limit(1).flatMap(similar::to);
        return titles(
                Stream.of(titles.closest(statement.text()).stream(), related, similarSkills)
                        .flatMap(roles -> roles),
                Side.TARGET);
    }

    /** For a line that was not understood. */
    List<String> likelyMeant(String text, Side side) {
        return titles(byWords(text), side);
    }

    private Stream<Role> byWords(String text) {
        return words.search(TitleKey.words(text)).stream()
                .filter(hit -> hit.score() >= WORTH_NAMING)
                .map(RoleHit::role);
    }

    private Stream<Role> withCode(String code) {
        return catalog.roles().stream().filter(role -> Objects.equals(role.soc(), code));
    }

    /** Nobody is on the way to where people start. */
    private static List<String> titles(Stream<Role> roles, Side side) {
        return roles.filter(role -> side == Side.CURRENT || !role.isStartingPoint())
                .map(Role::title)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
