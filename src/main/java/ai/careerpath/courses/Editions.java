package ai.careerpath.courses;

import ai.careerpath.model.Course;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lessons that there are in several languages, which publishers tell in the address: {@code /de-de/}, {@code /fr/}, {@code es.}. */
final class Editions {

    private static final Pattern END = Pattern.compile("/+$");

    private Editions() {}

    /** Returns the courses without those in another language that there are in this one as well. */
    static List<Course> preferring(String language, List<Course> courses) {
        Set<String> own = courses.stream()
                .filter(course -> language.equals(course.language()))
                .map(Editions::withoutLanguage)
                .collect(Collectors.toSet());
        return courses.stream()
                .filter(course -> language.equals(course.language()) || !own.contains(withoutLanguage(course)))
                .toList();
    }

    private static String withoutLanguage(Course course) {
        String language = Pattern.quote(String.valueOf(course.language()));
        String address = course.url()
                .replaceFirst("(?<=//)(?:www|" + language + ")\\.", "")
                .replaceFirst("/" + language + "(?:-[a-z]{2})?(?=/|$)", "");
        return END.matcher(address).replaceFirst("");
    }
}
