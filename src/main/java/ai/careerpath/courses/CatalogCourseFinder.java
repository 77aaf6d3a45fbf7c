package ai.careerpath.courses;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.model.Course;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.wording.Wording;
import java.util.List;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** Finds the courses that the bundled catalogue lists for a skill. */
final class CatalogCourseFinder implements CourseFinder {

    private final Catalog catalog;

    CatalogCourseFinder(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Mono<Answer<List<Course>>> find(Skill skill, Locale language, Deadline deadline) {
        return Mono.fromSupplier(() -> answer(skill, language));
    }

    private Answer<List<Course>> answer(Skill skill, Locale language) {
        List<Course> courses = catalog.skill(skill.name())
                .map(entry -> CourseFit.of(skill, entry, language).best(entry.courses()))
                .orElse(List.of());
        Provenance provenance = Provenance.embedded(Source.CATALOG);
        return new Answer<>(courses, courses.isEmpty() ? provenance.with(none(skill)) : provenance);
    }

    private static Note none(Skill skill) {
        return Note.of(Note.Kind.INCOMPLETE, Wording.note("no-courses", skill.name()));
    }
}
