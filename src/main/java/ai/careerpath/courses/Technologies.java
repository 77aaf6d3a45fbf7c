package ai.careerpath.courses;

import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Course;
import java.util.List;
import java.util.stream.Stream;

/** With which technologies the lessons work that others of their kind could serve for, by {@code courses/technologies.txt}. */
final class Technologies {

    private static final List<String[]> ADDRESSES = BundledFile.lines("/courses/technologies.txt").stream()
            .map(line -> line.split("\\s+"))
            .toList();

    private Technologies() {}

    /** Returns the ids of those that a course works with; none for most courses. */
    static Stream<String> of(Course course) {
        return ADDRESSES.stream()
                .filter(line -> course.url().startsWith(line[1]))
                .map(line -> line[0]);
    }
}
