package ai.careerpath.reading.match;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.model.Seniority;
import ai.careerpath.reading.title.Ranks;
import ai.careerpath.reading.title.RoleNouns;
import ai.careerpath.reading.title.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds titles that are known: those of the catalogue first, then those of other occupations; with less and less of what
 * stands around them.
 */
final class ExactTitles implements TitleFinder {

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
        return titles.find(all)
                .filter(Finding::isSure)
                .map(finding -> ofTeam(narrowed(finding, all), statement))
                .or(() -> inverted(statement))
                .or(() -> wholeOrParts(statement))
                .map(finding -> ofHead(finding, statement))
                .map(finding -> ofBeginner(finding, statement))
                .map(finding -> ofEach(statement.joined(), finding));
    }

    /** VP of engineering, robotics: who heads the engineering is no robotics engineer. */
    private Finding ofHead(Finding whole, Statement statement) {
        if (!statement.namesHead() || !whole.isSure() || whole.first() == null || leads(whole)) {
            return whole;
        }
        List<String> words = statement.titleWords();
        for (int length = words.size() - 1; length > 1; length--) {
            List<String> title = words.subList(0, length);
            Optional<Finding> head = titles.find(title).filter(ExactTitles::leads);
            if (head.isPresent() && title.stream().allMatch(nouns::isRoleNoun)) {
                return head.get().or(whole);
            }
        }
        return whole;
    }

    private static boolean leads(Finding finding) {
        Role role = finding.first();
        return role != null && finding.isSure() && Ranks.leads(role.title());
    }

    /** Manager, software development: the noun stands before the rest of the title. */
    private Optional<Finding> inverted(Statement statement) {
        List<Statement> parts = statement.parts();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<String> noun = parts.get(0).withoutLevel().allWords();
        if (noun.isEmpty() || !noun.stream().allMatch(nouns::isRoleNoun)) {
            return Optional.empty();
        }
        List<String> title = new ArrayList<>(parts.get(1).allWords());
        title.addAll(noun);
        return titles.find(title).filter(Finding::isSure).map(finding -> narrowed(finding, title));
    }

    /**
     * Apprentice plumber, graduate software engineer: what beginners are called is a job of its own only where the rest of
     * the title is none.
     */
    private Finding ofBeginner(Finding finding, Statement statement) {
        Role role = finding.first();
        boolean mayBeLevel = statement.level().filter(Seniority.JUNIOR::equals).isPresent()
                && (role == null || !statement.endsWithLevel());
        if (!mayBeLevel || (role != null && !role.isStartingPoint())) {
            return finding;
        }
        return wholeOrParts(statement.withoutLevel())
                .filter(job -> isRather(job.first(), role) && (job.isSure() || !finding.isSure()))
                .orElse(finding);
    }

    private static boolean isRather(@Nullable Role job, @Nullable Role beginner) {
        return job != null && (beginner == null || !job.isStartingPoint());
    }

    /** Web developer and designer: two titles, whatever else their words mean together. */
    private Finding ofEach(List<Statement> titles, Finding whole) {
        boolean areTitles = titles.size() > 1
                && titles.stream().allMatch(title -> title.allTexts().stream().anyMatch(nouns::isRoleNoun));
        if (!areTitles || !whole.isSure()) {
            return whole;
        }
        List<Finding> each = titles.stream()
                .map(title -> find(title.wordings()))
                .flatMap(Optional::stream)
                .filter(finding -> !finding.roles().isEmpty())
                .toList();
        if (each.isEmpty()) {
            return whole;
        }
        Finding first = each.get(0).isSure() ? each.get(0).or(whole) : whole;
        Finding likeliest = each.stream().map(Finding::likeliest).reduce(first, Finding::or);
        return each.stream().reduce(likeliest, Finding::or);
    }

    private Optional<Finding> wholeOrParts(Statement statement) {
        Optional<Finding> whole = find(statement.wordings());
        return whole.filter(Finding::isSure)
                .map(finding -> ofTeam(finding, statement))
                .or(() -> byParts(statement))
                .or(() -> whole);
    }

    /**
     * Software engineer, payments infrastructure; engineering manager - identity and access: the title is named, and what
     * stands behind it is a team, unless both together are a title that ends with the same noun.
     */
    private Finding ofTeam(Finding whole, Statement statement) {
        List<Statement> parts = statement.parts();
        List<String> named = parts.get(0).withoutLevel().titleWords();
        if (parts.size() < 2 || named.size() < 2 || !nouns.isRoleNoun(named.get(named.size() - 1))) {
            return whole;
        }
        Optional<Finding> title = titles.find(named)
                .filter(finding -> finding.isSure() && !Objects.equals(finding.first(), whole.first()));
        boolean isNarrower = titles.endsWith(statement.withoutLevel().titleWords(), named.get(named.size() - 1));
        return isNarrower ? whole : title.map(finding -> finding.or(whole)).orElse(whole);
    }

    @Override
    public Optional<Finding> find(List<List<String>> wordings) {
        Optional<Finding> unsure = Optional.empty();
        for (List<String> words : wordings) {
            Optional<Finding> role = titles.find(words);
            if (role.isPresent()) {
                boolean isDoubtful = unsure.filter(finding -> !finding.isWide()).isPresent();
                return role.map(finding -> narrowed(finding, words))
                        .map(finding -> isDoubtful ? finding.unsure() : finding);
            }
            Optional<Finding> occupation = occupations.find(words);
            if (occupation.filter(Finding::isSure).isPresent()) {
                return occupation;
            }
            unsure = unsure.or(() -> occupation);
        }
        return unsure;
    }

    /** Whether the words are a title that means a role for sure. */
    boolean isListed(List<String> words) {
        return titles.find(words).filter(Finding::isSure).isPresent();
    }

    /** What a title of the catalogue means, or one that people use beside it in English. */
    Optional<Finding> listed(List<String> words) {
        return titles.isForeign(words) ? Optional.empty() : titles.find(words).map(finding -> narrowed(finding, words));
    }

    /** What a title says of itself: a marketing coordinator is no marketing manager for sure. */
    private Finding narrowed(Finding finding, List<String> words) {
        Role role = finding.first();
        Finding narrowed = narrowedStart(finding, role, words);
        return role != null && Ranks.raises(role.title(), words) ? narrowed.unsure() : narrowed;
    }

    private Finding narrowedStart(Finding finding, @Nullable Role role, List<String> words) {
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
        return found.stream()
                .reduce(Finding::or)
                .map(finding -> behindJob(finding, parts.get(0)))
                .or(() -> ambiguous(parts));
    }

    /** Developer, back from parental leave: a state of life, which is no occupation, tells less than any job. */
    private Finding behindJob(Finding finding, Statement first) {
        return isOccupation(finding)
                ? finding
                : ambiguous(first)
                        .filter(ExactTitles::isOccupation)
                        .map(job -> job.or(finding))
                        .orElse(finding);
    }

    private static boolean isOccupation(Finding finding) {
        Role role = finding.first();
        return role == null || role.soc() != null;
    }

    /** PM, Azure Platform: several jobs, and what stands behind tells none. Developer or analyst: of each the likeliest. */
    private Optional<Finding> ambiguous(List<Statement> parts) {
        List<Finding> each =
                parts.stream().map(this::ambiguous).flatMap(Optional::stream).toList();
        return each.size() == parts.size() ? each.stream().reduce(Finding::or) : ambiguous(parts.get(0));
    }

    private Optional<Finding> ambiguous(Statement part) {
        return find(part.wordings()).filter(Finding::isAmbiguous);
    }

    /** Front-end / back-end developer: the noun that the first part lacks stands in the last one. */
    private Optional<Finding> part(List<Statement> parts, int place) {
        Statement part = parts.get(place);
        List<List<String>> wordings = part.wordings();
        if (part.isEmpty() || wordings.isEmpty()) {
            return Optional.empty();
        }
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
        return headed(parts.get(0), wordings.get(0))
                .filter(finding -> place > 0 && lacksNoun)
                .or(() -> find(wordings).filter(finding -> !finding.isVague()));
    }

    /** Analista de BI ou de dados: in other languages the noun that a part lacks begins the first one. */
    private Optional<Finding> headed(Statement first, List<String> words) {
        List<String> completed = Stream.concat(
                        first.withoutLevel().allWords().stream().limit(1), words.stream())
                .toList();
        return titles.isForeign(completed) ? find(List.of(completed)) : Optional.empty();
    }

    private Optional<String> lastNoun(List<Statement> parts) {
        return parts.stream()
                .flatMap(part -> part.wordings().stream().limit(1))
                .flatMap(List::stream)
                .filter(nouns::isRoleNoun)
                .reduce((first, last) -> last);
    }
}
