package ai.careerpath.courses;

import ai.careerpath.model.Course;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which courses fit somebody who goes from one level to another. */
final class CourseFit {

    private static final String FOR_BEGINNERS = "Beginner";
    private static final String IN_BETWEEN = "Intermediate";
    private static final String FOR_THE_ADVANCED = "Advanced";

    private CourseFit() {}

    /**
     * What fits best first, and of what fits equally well keeps the order.
     *
     * @param level null when not known
     * @param isPractised whether a beginner's course is below the person, even where the skill is new to them
     */
    static Comparator<Course> to(@Nullable SkillLevel level, boolean isPractised) {
        return Comparator.comparingInt((Course course) -> distanceFromLevel(course.level(), level, isPractised))
                .thenComparingInt(course -> distanceFromLessons(course.kind(), level));
    }

    /**
     * Without beginner's courses for somebody who works with the skill, unless there are no others; for a practised person to
     * whom it is new, unless there is nothing else but reference.
     */
    static List<Course> fitting(List<Course> courses, @Nullable SkillLevel level, boolean isPractised) {
        boolean worksWithIt = level != null && level.from().compareTo(Proficiency.WORKING) >= 0;
        if (!worksWithIt && !isPractised) {
            return courses;
        }
        List<Course> further = courses.stream()
                .filter(course -> !FOR_BEGINNERS.equalsIgnoreCase(course.level()))
                .toList();
        boolean isEnough =
                further.stream().anyMatch(course -> worksWithIt || course.kind() != Course.Kind.DOCUMENTATION);
        return isEnough ? further : courses;
    }

    /** Who begins wants a beginner's course and nothing advanced, who has the basics what comes after, who works with it no beginner's course. */
    private static int distanceFromLevel(@Nullable String told, @Nullable SkillLevel level, boolean isPractisedPerson) {
        if (level == null || told == null) {
            return 1;
        }
        boolean isPractised = level.from().compareTo(Proficiency.WORKING) >= 0;
        boolean isForBeginners = told.equalsIgnoreCase(FOR_BEGINNERS);
        if (isPractised) {
            return isForBeginners ? 2 : 0;
        }
        if (level.from() == Proficiency.BASIC || isPractisedPerson) {
            boolean isTooEasy = isForBeginners && isPractisedPerson;
            return told.equalsIgnoreCase(IN_BETWEEN) ? 0 : isTooEasy ? 2 : 1;
        }
        return isForBeginners ? 0 : told.equalsIgnoreCase(FOR_THE_ADVANCED) ? 2 : 1;
    }

    /** Who begins wants to be led; who works with something already reads up on it as well. */
    private static int distanceFromLessons(Course.@Nullable Kind kind, @Nullable SkillLevel level) {
        if (kind == null) {
            return 1;
        }
        boolean isPractised = level != null && level.from().compareTo(Proficiency.WORKING) >= 0;
        return switch (kind) {
            case COURSE -> 0;
            case TUTORIAL -> isPractised ? 1 : 0;
            case VIDEO -> 1;
            case BOOK -> isPractised ? 0 : 1;
            case DOCUMENTATION -> 2;
        };
    }
}
