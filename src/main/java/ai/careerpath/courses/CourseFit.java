package ai.careerpath.courses;

import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.configuration.BundledFile;
import ai.careerpath.model.Course;
import ai.careerpath.model.Language;
import ai.careerpath.model.LanguageFit;
import ai.careerpath.model.Skill;
import ai.careerpath.model.distance.Background;
import ai.careerpath.model.distance.PathLanguages;
import ai.careerpath.model.distance.Proficiency;
import ai.careerpath.model.distance.SkillLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which courses of a skill fit a person: by what they know of it, the language they read and the programming languages they meet.
 *
 * @param level null when not known
 * @param background how far the person has come
 * @param language the ISO 639-1 code of the language of the answer
 * @param path the programming languages on the way
 * @param own ids of the programming languages that show the skill best
 */
record CourseFit(
        @Nullable SkillLevel level, Background background, String language, PathLanguages path, List<String> own) {

    private static final String FOR_BEGINNERS = "Beginner";
    private static final String IN_BETWEEN = "Intermediate";
    private static final String FOR_THE_ADVANCED = "Advanced";
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    /** More than are shown, for where another skill of the answer has the same ones. */
    private static final int MOST = 5;

    /** So many lessons in a main language of the path, or in none, are enough to leave out those in others. */
    private static final int ENOUGH = 2;

    /** Addresses, or how they begin, of lessons for people who are new to all of it. */
    private static final List<String> FOR_EVERYBODY = BundledFile.lines("/courses/for-everybody.txt");

    static CourseFit of(Skill skill, SkillEntry entry, Locale language) {
        return new CourseFit(
                skill.level(),
                skill.background(),
                language.getLanguage(),
                skill.languages().withKnownRelatives(),
                entry.languages().stream().map(Language::id).toList());
    }

    /**
     * Returns at most five, best first; of what fits equally well keeps the order.
     *
     * <p>They are in the language of the answer or in English, and nothing is there in both. Lessons come first, then what is in a programming language of the
     * path, then what is for the level, then what is in the language of the answer: nobody is given what they know already because
     * it is in their language. The best one in it is always among those that are shown, and for who does tech work already one
     * that leads beyond the beginnings.
     */
    List<Course> best(List<Course> courses) {
        List<Course> fitting = withoutHardOnes(forLevel(onPath(Editions.preferring(language, courses).stream()
                        .filter(course -> isInLanguageOfAnswer(course) || ENGLISH.equals(course.language()))
                        .toList())))
                .stream()
                .sorted(Comparator.comparing((Course course) -> !isLesson(course))
                        .thenComparingInt(this::place)
                        .thenComparingInt(this::distanceFromLevel)
                        .thenComparing(course -> !isInLanguageOfAnswer(course))
                        .thenComparing(course -> isNewcomer() && !isForEverybody(course))
                        .thenComparing(course -> path.isTold() && course.codeLanguage() == null)
                        .thenComparingInt(this::distanceFromLessons))
                .toList();
        List<Course> leadingOn = background == Background.NEWCOMER ? fitting : withShown(fitting, CourseFit::leadsOn);
        return withShown(leadingOn, this::isInLanguageOfAnswer).stream()
                .limit(MOST)
                .toList();
    }

    private boolean isInLanguageOfAnswer(Course course) {
        return language.equals(course.language());
    }

    /** With the first such course among those that are shown. */
    private static List<Course> withShown(List<Course> courses, Predicate<Course> isWanted) {
        Optional<Course> first = courses.stream().filter(isWanted).findFirst();
        int last = CourseFinder.SHOWN - 1;
        if (first.isEmpty() || courses.indexOf(first.get()) <= last) {
            return courses;
        }
        List<Course> shown = new ArrayList<>(courses);
        shown.remove(first.get());
        shown.add(last, first.get());
        return shown;
    }

    /** Returns how far what it works with is from what the target asks for, 0 for a course that needs nothing of its kind. */
    private int place(Course course) {
        if (Technologies.of(course).anyMatch(path.passedOver()::contains)) {
            return LanguageFit.NEITHER_ASKED_NOR_KNOWN;
        }
        String code = course.codeLanguage();
        return code == null ? 0 : new LanguageFit(path, own).place(code);
    }

    /**
     * Without lessons in programming languages that nobody needs on the way, where there are enough others; where there is but one,
     * the others are in a relative of its language that the person knows.
     */
    private List<Course> onPath(List<Course> courses) {
        List<Course> onPath =
                courses.stream().filter(course -> place(course) == 0).toList();
        long lessons = onPath.stream().filter(CourseFit::isLesson).count();
        if (lessons >= ENOUGH) {
            return onPath;
        }
        if (lessons > 0) {
            return courses.stream()
                    .filter(course -> onPath.contains(course) || isReadable(course))
                    .toList();
        }
        List<Course> useful = courses.stream()
                .filter(course -> place(course) < LanguageFit.NEITHER_ASKED_NOR_KNOWN)
                .toList();
        return useful.size() >= ENOUGH ? useful : courses;
    }

    /**
     * Without beginner's courses for somebody who works with the skill, unless there are no others; for who does tech work and has
     * begun with it, unless there is no other lesson; for a practised person to whom it is new, unless there is but one other or
     * nothing else but reference. For who does tech work also without lessons for everybody.
     */
    private List<Course> forLevel(List<Course> all) {
        List<Course> courses = isNewcomer() ? all : notForEverybody(all);
        List<Course> further = courses.stream()
                .filter(course -> !FOR_BEGINNERS.equalsIgnoreCase(course.level()))
                .toList();
        return isEnough(further) ? further : courses;
    }

    private boolean isEnough(List<Course> further) {
        boolean hasLesson = further.stream().anyMatch(CourseFit::isLesson);
        if (worksWithIt()) {
            return !further.isEmpty();
        }
        if (hasBegun() && background != Background.NEWCOMER) {
            return hasLesson;
        }
        return background == Background.PRACTISED && hasLesson && further.size() >= ENOUGH;
    }

    /** For somebody to whom the skill is new without reference and what is for the advanced, where enough lessons are left. */
    private List<Course> withoutHardOnes(List<Course> courses) {
        Predicate<Course> isEasier = course -> isLesson(course) && !FOR_THE_ADVANCED.equalsIgnoreCase(course.level());
        boolean isNew = level != null && level.from() == Proficiency.NONE;
        if (!isNew || courses.stream().filter(isEasier).count() < ENOUGH) {
            return courses;
        }
        boolean isAbroad = !language.equals(ENGLISH);
        return courses.stream()
                .filter(isEasier.or(course -> isAbroad && isInLanguageOfAnswer(course)))
                .toList();
    }

    private boolean isReadable(Course course) {
        String code = course.codeLanguage();
        return code != null
                && place(course) < LanguageFit.NEITHER_ASKED_NOR_KNOWN
                && path.relatives().contains(code);
    }

    private static List<Course> notForEverybody(List<Course> courses) {
        List<Course> others =
                courses.stream().filter(course -> !isForEverybody(course)).toList();
        return others.stream().anyMatch(CourseFit::isLesson) ? others : courses;
    }

    private static boolean isForEverybody(Course course) {
        return FOR_EVERYBODY.stream().anyMatch(course.url()::startsWith);
    }

    private static boolean leadsOn(Course course) {
        return isLesson(course) && IN_BETWEEN.equalsIgnoreCase(course.level());
    }

    private static boolean isLesson(Course course) {
        return course.kind() != Course.Kind.DOCUMENTATION;
    }

    /** Whether they come from outside of tech work, and have not begun with the skill there. */
    private boolean isNewcomer() {
        return background == Background.NEWCOMER && !hasBegun();
    }

    private boolean hasBegun() {
        return level != null && level.from() == Proficiency.BASIC;
    }

    private boolean worksWithIt() {
        return level != null && level.from().compareTo(Proficiency.WORKING) >= 0;
    }

    /**
     * Who begins wants a beginner's course and nothing advanced, and a senior rather what comes after; who has the basics what
     * comes after; who works with it no beginner's course.
     */
    private int distanceFromLevel(Course course) {
        String told = course.level();
        if (level == null || told == null) {
            return 1;
        }
        boolean isForBeginners = told.equalsIgnoreCase(FOR_BEGINNERS);
        if (worksWithIt()) {
            return isForBeginners ? 2 : 0;
        }
        if (hasBegun() || background == Background.PRACTISED) {
            return told.equalsIgnoreCase(IN_BETWEEN) ? 0 : isForBeginners ? 2 : 1;
        }
        if (background == Background.SENIOR) {
            return told.equalsIgnoreCase(IN_BETWEEN) ? 0 : isForBeginners ? 1 : 2;
        }
        return isForBeginners ? 0 : told.equalsIgnoreCase(FOR_THE_ADVANCED) ? 2 : 1;
    }

    /** Who begins wants to be led; who works with something already reads up on it as well. */
    private int distanceFromLessons(Course course) {
        Course.Kind kind = course.kind();
        if (kind == null) {
            return 1;
        }
        return switch (kind) {
            case COURSE -> 0;
            case TUTORIAL -> worksWithIt() ? 1 : 0;
            case VIDEO -> 1;
            case BOOK -> worksWithIt() ? 0 : 1;
            case DOCUMENTATION -> 2;
        };
    }
}
