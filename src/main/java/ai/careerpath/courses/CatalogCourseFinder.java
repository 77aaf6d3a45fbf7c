package ai.careerpath.courses;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.SkillEntry;
import ai.careerpath.model.Course;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Finds the courses that the bundled catalogue lists for a skill. */
final class CatalogCourseFinder implements CourseFinder {

    static final int MOST = 3;

    private final Catalog catalog;
    private final @Nullable String whyEmbedded;

    /** @param whyEmbedded why this one is asked; null where the asker tells that */
    CatalogCourseFinder(Catalog catalog, @Nullable String whyEmbedded) {
        this.catalog = catalog;
        this.whyEmbedded = whyEmbedded;
    }

    @Override
    public Mono<Answer<List<Course>>> find(Skill skill, Deadline deadline) {
        return Mono.fromSupplier(() -> answer(skill));
    }

    private Answer<List<Course>> answer(Skill skill) {
        List<Course> courses = catalog.skill(skill.name()).map(SkillEntry::courses).orElse(List.of()).stream()
                .limit(MOST)
                .toList();
        return new Answer<>(
                courses, Provenance.embedded(Source.CATALOG, courses.isEmpty() ? none(skill) : whyEmbedded));
    }

    private String none(Skill skill) {
        String none = "the catalogue has no courses for \"" + skill.name() + "\"";
        return whyEmbedded == null ? none : whyEmbedded + "; " + none;
    }
}
