package ai.careerpath.courses;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.Course;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.wording.Wording;
import java.util.List;
import reactor.core.publisher.Mono;

/** Finds the courses that the bundled catalogue lists for a skill. */
final class CatalogCourseFinder implements CourseFinder {

    /** More than are shown, for where another skill of the answer has the same ones. */
    private static final int MOST = 5;

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
                .sorted(CourseFit.to(skill.level(), skill.isPractised()))
                .toList();
        courses = CourseFit.fitting(courses, skill.level(), skill.isPractised()).stream()
                .limit(MOST)
                .toList();
        Provenance provenance = Provenance.embedded(Source.CATALOG);
        return new Answer<>(courses, courses.isEmpty() ? provenance.with(none(skill)) : provenance);
    }

    private static Note none(Skill skill) {
        return Note.of(Note.Kind.INCOMPLETE, Wording.note("no-courses", skill.name()));
    }
}
