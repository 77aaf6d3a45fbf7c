package ai.careerpath.reading.match;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.occupation.Occupation;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.reading.title.RoleNouns;
import ai.careerpath.reading.title.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds titles that are known: those of the catalogue first, then those of other occupations; with less and less of what
 * stands around them.
 */
final class ExactTitles implements TitleFinder {

    /** O*NET knows few jobs of technology, and puts many different ones under one code: the catalogue is asked first. */
    private static final Set<String> TECHNOLOGY = Set.of("15-1", "15-2", "11-3");

    private final TitleIndex titles;
    private final OccupationFinder occupations;
    private final RoleNouns nouns;

    ExactTitles(TitleIndex titles, OccupationFinder occupations, RoleNouns nouns) {
        this.titles = titles;
        this.occupations = occupations;
        this.nouns = nouns;
    }

    /** What a statement means, as a whole or by its parts. A title is one also where a word of it could be a remark. */
    Optional<Finding> find(Statement statement) {
        List<String> all = statement.allWords();
        Optional<Finding> title = titles.find(all).filter(Finding::isSure);
        return title.isPresent() ? title.map(finding -> narrowed(finding, all)) : wholeOrParts(statement);
    }

    private Optional<Finding> wholeOrParts(Statement statement) {
        Optional<Finding> whole = find(statement.wordings());
        return whole.filter(Finding::isSure).or(() -> byParts(statement)).or(() -> whole);
    }

    @Override
    public Optional<Finding> find(List<List<String>> wordings) {
        Optional<Finding> vague = Optional.empty();
        for (List<String> words : wordings) {
            Optional<Finding> role = titles.find(words);
            if (role.isPresent()) {
                return role.map(finding -> narrowed(finding, words));
            }
            Optional<Finding> occupation = occupations.find(words);
            if (occupation.isPresent() && !isVague(occupation.get())) {
                return occupation;
            }
            vague = vague.or(() -> occupation);
        }
        return vague;
    }

    private Finding narrowed(Finding finding, List<String> words) {
        Role role = finding.first();
        if (role == null
                || !finding.isSure()
                || !role.isStartingPoint()
                || TitleKey.of(role.title()).equals(TitleKey.of(words))) {
            return finding;
        }
        return occupations.narrowed(role, words);
    }

    private Optional<Finding> byParts(Statement statement) {
        List<Statement> parts = statement.parts();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            part(parts, i).ifPresent(found::add);
        }
        return found.stream().reduce(Finding::or);
    }

    /** Front-end / back-end developer: the noun that the first part lacks stands in the last one. */
    private Optional<Finding> part(List<Statement> parts, int place) {
        Statement part = parts.get(place);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> wordings = part.wordings();
        Optional<String> noun =
                lastNoun(parts.subList(place + 1, parts.size())).or(() -> lastNoun(parts.subList(0, place)));
        boolean lacksNoun = wordings.get(0).stream().noneMatch(nouns::isRoleNoun);
        if (lacksNoun && noun.isPresent()) {
            List<String> completed = new ArrayList<>(wordings.get(0));
            completed.add(noun.get());
            Optional<Finding> finding = find(List.of(completed));
            if (finding.isPresent()) {
                return finding;
            }
        }
        return find(wordings).filter(finding -> !isVague(finding));
    }

    private Optional<String> lastNoun(List<Statement> parts) {
        return parts.stream()
                .flatMap(part -> part.wordings().stream().limit(1))
                .flatMap(List::stream)
                .filter(nouns::isRoleNoun)
                .reduce((first, last) -> last);
    }

    private static boolean isVague(Finding finding) {
        Occupation occupation = finding.occupation();
        return !finding.isSure()
                || (occupation != null && TECHNOLOGY.contains(occupation.code().substring(0, 4)));
    }
}
