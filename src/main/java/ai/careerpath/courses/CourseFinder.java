package ai.careerpath.courses;

import ai.careerpath.model.Course;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import java.util.List;
import reactor.core.publisher.Mono;

/** Finds courses for a skill. */
@FunctionalInterface
public interface CourseFinder {

    /** How many courses an answer has for a skill. */
    int SHOWN = 3;

    /** At most five courses that exist, best first; none, with the reason, when none is known. */
    Mono<Answer<List<Course>>> find(Skill skill, Deadline deadline);
}
