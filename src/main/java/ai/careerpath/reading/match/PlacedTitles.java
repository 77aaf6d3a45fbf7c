package ai.careerpath.reading.match;

import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.title.WordFile;
import ai.careerpath.reading.title.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds titles of other languages before the place where the job is done: a Koch "im Krankenhaus" is no nurse. Only those of
 * jobs where people start, as of technology the place is often what the job is about. What stands behind may tell more, so
 * such a reading is likely at most.
 */
final class PlacedTitles {

    private final Set<String> places = new WordFile("words/places.txt").words();
    private final TitleIndex titles;
    private final Predicate<List<String>> isCommon;

    /** @param isCommon whether words name no job by themselves */
    PlacedTitles(TitleIndex titles, Predicate<List<String>> isCommon) {
        this.titles = titles;
        this.isCommon = isCommon;
    }

    Optional<Finding> find(Statement statement) {
        return statement.around(places).stream()
                .limit(1)
                .flatMap(before -> before.wordings().stream())
                .filter(words -> titles.isForeign(words) && !isCommon.test(words))
                .map(titles::find)
                .flatMap(Optional::stream)
                .filter(finding -> finding.isSure() && isStart(finding))
                .map(Finding::unsure)
                .findFirst();
    }

    private static boolean isStart(Finding finding) {
        Role role = finding.first();
        return role != null && role.isStartingPoint();
    }
}
