package ai.careerpath.pipeline;

import ai.careerpath.courses.CourseFinder;
import ai.careerpath.model.Course;
import ai.careerpath.model.Skill;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shares out what was found among the skills of an answer, so that no course stands in it twice. */
final class CoursesOfAnswer {

    private CoursesOfAnswer() {}

    /**
     * Returns at most {@link CourseFinder#SHOWN} for each skill: in turn, each takes its best one that is not taken. A skill for which all are taken
     * keeps its best one.
     */
    static Map<Skill, List<Course>> of(List<Skill> skills, Map<Skill, List<Course>> found) {
        Map<Skill, List<Course>> shared = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int turn = 0; turn < CourseFinder.SHOWN; turn++) {
            for (Skill skill : skills) {
                found.getOrDefault(skill, List.of()).stream()
                        .filter(course -> !taken.contains(course.url()))
                        .findFirst()
                        .ifPresent(course -> {
                            taken.add(course.url());
                            shared.computeIfAbsent(skill, any -> new ArrayList<>())
                                    .add(course);
                        });
            }
        }
        found.forEach((skill, courses) ->
                shared.computeIfAbsent(skill, any -> courses.stream().limit(1).toList()));
        return shared;
    }
}
