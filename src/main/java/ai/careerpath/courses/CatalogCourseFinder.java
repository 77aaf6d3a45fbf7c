package ai.careerpath.courses;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.Answer;
import ai.careerpath.model.Course;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.Provenance;
import ai.careerpath.model.Skill;
import ai.careerpath.model.Source;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the courses that the bundled catalogue lists for a skill. */
@Component
final class CatalogCourseFinder implements CourseFinder {

    private static final String NOT_CONFIGURED = "ACI_API_KEY is not set";
    private static final int MOST_COURSES = 3;

    private final Catalog catalog;

    CatalogCourseFinder(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Mono<Answer<List<Course>>> find(Skill skill, Deadline deadline) {
        return Mono.fromSupplier(() -> answer(skill));
    }

    private Answer<List<Course>> answer(Skill skill) {
        List<Course> courses = catalog.skill(skill.name()).map(SkillEntry::courses).orElse(List.of()).stream()
                .limit(MOST_COURSES)
                .toList();
        String reason = courses.isEmpty()
                ? NOT_CONFIGURED + "; the catalogue has no courses for \"" + skill.name() + "\""
                : NOT_CONFIGURED;
        return new Answer<>(courses, Provenance.embedded(Source.CATALOG, reason));
    }
}
