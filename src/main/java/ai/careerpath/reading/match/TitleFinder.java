package ai.careerpath.reading.match;

import ai.careerpath.reading.title.Statement;
import java.util.List;
import java.util.Optional;

/** One way to find what a title means. */
@FunctionalInterface
interface TitleFinder {

    /** @param wordings of the title, as {@link Statement#wordings} gives them */
    Optional<Finding> find(List<List<String>> wordings);
}
