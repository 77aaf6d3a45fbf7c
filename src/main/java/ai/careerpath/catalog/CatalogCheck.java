package ai.careerpath.catalog;

import ai.careerpath.catalog.title.TitleKey;
import ai.careerpath.model.Course;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses a catalogue whose entries do not fit together. */
final class CatalogCheck {

    private static final int FEWEST_COURSES = 2;

    private final Map<String, Located<SkillEntry>> skills = new HashMap<>();
    private final Map<String, Located<SkillEntry>> names = new HashMap<>();
    private final Map<String, Located<Role>> roles = new HashMap<>();
    private final Map<String, Located<Role>> titles = new HashMap<>();

    private CatalogCheck() {}

    /** @throws InvalidCatalogException naming the first fault found, its file and its entry */
    static void check(List<Located<Role>> roles, List<Located<SkillEntry>> skills) {
        CatalogCheck check = new CatalogCheck();
        skills.forEach(check::skillNames);
        skills.forEach(check::prerequisites);
        skills.forEach(CatalogCheck::courses);
        skills.forEach(skill -> check.cycle(skill, skill.id(), new ArrayDeque<>()));
        roles.forEach(check::roleTitles);
        roles.forEach(role -> new RoleCheck(role, check.skills.keySet()).check());
    }

    private void skillNames(Located<SkillEntry> skill) {
        unique(skills, skill.id(), skill, "id");
        SkillNames.of(skill.value()).forEach(name -> unique(names, SkillNames.key(name), skill, "name"));
    }

    private void roleTitles(Located<Role> role) {
        unique(roles, role.id(), role, "id");
        RoleTitles.of(role.value()).forEach(title -> {
            String key = TitleKey.of(title);
            if (key.isEmpty()) {
                throw fault(role, "the title \"" + title + "\" has no words");
            }
            unique(titles, key, role, "title");
        });
    }

    private static <T> void unique(Map<String, Located<T>> seen, String key, Located<T> entry, String what) {
        Located<T> other = seen.putIfAbsent(key, entry);
        if (other != null && other.value() != entry.value()) {
            throw fault(
                    entry,
                    "the " + what + " \"" + key + "\" is taken by entry \"" + other.id() + "\" of " + other.file());
        }
    }

    private void prerequisites(Located<SkillEntry> skill) {
        for (String id : skill.value().prerequisites()) {
            if (!skills.containsKey(id)) {
                throw fault(skill, "there is no skill \"" + id + "\" to be a prerequisite");
            }
        }
    }

    private static void courses(Located<SkillEntry> skill) {
        List<Course> courses = skill.value().courses();
        if (courses.size() < FEWEST_COURSES) {
            throw fault(skill, "it has " + courses.size() + " courses, but needs at least " + FEWEST_COURSES);
        }
        Set<String> seen = new HashSet<>();
        for (Course course : courses) {
            if (!course.url().startsWith("https://")) {
                throw fault(skill, "the course \"" + course.url() + "\" does not begin with https://");
            }
            if (!seen.add(course.url())) {
                throw fault(skill, "the course \"" + course.url() + "\" stands there twice");
            }
        }
    }

    private void cycle(Located<SkillEntry> start, String id, Deque<String> path) {
        if (path.contains(id)) {
            path.add(id);
            throw fault(start, "its prerequisites lead in a circle: " + String.join(" -> ", path));
        }
        path.addLast(id);
        Located<SkillEntry> skill = skills.get(id);
        if (skill != null) {
            skill.value().prerequisites().forEach(next -> cycle(start, next, path));
        }
        path.removeLast();
    }

    static InvalidCatalogException fault(Located<?> entry, String what) {
        return new InvalidCatalogException("catalog/" + entry.file() + ", entry \"" + entry.id() + "\": " + what);
    }
}
