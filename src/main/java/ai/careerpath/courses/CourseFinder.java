package ai.careerpath.courses;

import ai.careerpath.model.Course;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import java.util.List;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Finds courses for a skill. */
@FunctionalInterface
public interface CourseFinder {

    /** The name of the bean that asks the bundled catalogue. */
    String EMBEDDED = "embeddedCourses";

    /** The qualifier of the beans that ask remote sources, in the order of their {@code @Order}; none where none is configured. */
    String REMOTE = "remoteCourses";

    /** How many courses an answer has for a skill. */
    int SHOWN = 3;

    /**
     * At most five courses that exist, best first; none, with the reason, when none is known.
     *
     * @param language the language of the answer; courses of the catalogue are in it or in English, others in any
     */
    Mono<Answer<List<Course>>> find(Skill skill, Locale language, Deadline deadline);
}
