package ai.careerpath.courses;

import ai.careerpath.model.Course;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Which courses fit somebody who goes from one level to another. */
final class CourseFit {

    private static final String FOR_BEGINNERS = "Beginner";
    private static final String FOR_THE_ADVANCED = "Advanced";

    private CourseFit() {}

    /**
     * What fits best first, and of what fits equally well keeps the order.
     *
     * @param level null when not known
     */
    static Comparator<Course> to(@Nullable SkillLevel level) {
        return Comparator.comparing((Course course) -> missesLevel(course, level))
                .thenComparingInt(course -> distanceFromLessons(course.kind(), level));
    }

    private static boolean missesLevel(Course course, @Nullable SkillLevel level) {
        if (level == null || course.level() == null) {
            return false;
        }
        boolean isPractised = level.from().compareTo(Proficiency.WORKING) >= 0;
        return course.level().equalsIgnoreCase(isPractised ? FOR_BEGINNERS : FOR_THE_ADVANCED);
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
