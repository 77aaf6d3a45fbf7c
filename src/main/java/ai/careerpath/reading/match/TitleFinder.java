package ai.careerpath.reading.match;

import ai.careerpath.reading.title.Statement;
import java.util.Optional;

/** One way to find what a statement of a line means. */
@FunctionalInterface
interface TitleFinder {

    Optional<Finding> find(Statement statement);
}
