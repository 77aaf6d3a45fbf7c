package ai.careerpath.reading.match;

import ai.careerpath.reading.title.RoleNouns;
import ai.careerpath.reading.title.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds titles inside longer ones. What is left over may change the job, so such a reading is likely at most; and a common
 * noun, such as engineer, never stands for the whole.
 */
final class PartialTitles implements TitleFinder {

    /** In a longer sentence one word that is a title by chance does not tell the job. */
    private static final int MOST_LEFT = 2;

    private final ExactTitles exact;
    private final RoleNouns nouns;
    private final Predicate<String> isKnownWord;

    /** @param isKnownWord whether a word means something that can be told, so that it may be left over */
    PartialTitles(ExactTitles exact, RoleNouns nouns, Predicate<String> isKnownWord) {
        this.exact = exact;
        this.nouns = nouns;
        this.isKnownWord = isKnownWord;
    }

    /** What the side of a statement means that a preposition sets apart, or else the longest part of it. */
    Optional<Finding> find(Statement statement) {
        return aroundPreposition(statement).or(() -> joined(statement)).or(() -> find(statement.wordings()));
    }

    /** Dog groomer and part-time student: each of them is a title. */
    private Optional<Finding> joined(Statement statement) {
        List<Statement> titles = statement.joined();
        List<Finding> found =
                titles.stream().map(this::side).flatMap(Optional::stream).toList();
        if (titles.size() < 2 || found.size() < titles.size()) {
            return Optional.empty();
        }
        Finding first = found.get(0).unsure();
        return Optional.of(first.first() == null ? first : found.stream().reduce(first, Finding::or));
    }

    /** Data analyst in Utopia: what stands behind is a place, a field or an employer that no list has. */
    private Optional<Finding> aroundPreposition(Statement statement) {
        List<Statement> sides = statement.aroundPreposition();
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Optional<Finding> before = side(sides.get(0));
        Optional<Finding> behind = side(sides.get(1));
        if (before.isPresent()) {
            // A script supervisor on film sets: the table of other jobs has the title, and not what stands behind it.
            return behind.isPresent()
                    ? before.map(finding -> finding.or(behind.get()))
                    : before.map(finding -> finding.first() == null ? finding.unsure() : finding);
        }
        return isCommon(sides.get(0)) ? behind.map(Finding::unsure) : Optional.empty();
    }

    private Optional<Finding> side(Statement side) {
        return isCommon(side) ? Optional.empty() : exact.find(side);
    }

    private boolean isCommon(Statement side) {
        return side.wordings().stream().limit(1).flatMap(List::stream).allMatch(nouns::isRoleNoun);
    }

    @Override
    public Optional<Finding> find(List<List<String>> wordings) {
        for (List<String> words : wordings) {
            for (int length = words.size() - 1; length > 0; length--) {
                Optional<Finding> found = ofLength(length, words);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The title of so many words that stands last, and behind it the others of the same length. */
    private Optional<Finding> ofLength(int length, List<String> words) {
        Optional<Finding> all = Optional.empty();
        for (int start = words.size() - length; start >= 0; start--) {
            List<String> title = words.subList(start, start + length);
            List<String> left = new ArrayList<>(words.subList(0, start));
            left.addAll(words.subList(start + length, words.size()));
            if (tellsEnough(title, left)) {
                boolean isInside = length == 1 && start < words.size() - 1;
                Optional<Finding> found = isInside ? exact.listed(title) : exact.find(List.of(title));
                Optional<Finding> before = all;
                all = before.isPresent()
                        ? before.map(first -> found.map(first::or).orElse(first))
                        : found;
            }
        }
        return all.map(Finding::unsure);
    }

    private boolean tellsEnough(List<String> title, List<String> left) {
        boolean isCommon = title.stream().allMatch(nouns::isRoleNoun);
        return !isCommon
                && (title.size() > 1
                        || (left.size() <= MOST_LEFT && left.stream().allMatch(isKnownWord)));
    }
}
