package ai.careerpath.courses;

import ai.careerpath.model.Course;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.Fallback;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The course search of aci.dev, with the catalogue behind it. */
final class FallbackCourseFinder implements CourseFinder {

    private static final Fallback FALLBACK = new Fallback("ACI_API_KEY");

    private final @Nullable CourseFinder remote;
    private final CourseFinder embedded;

    /** @param remote null when none is configured */
    FallbackCourseFinder(@Nullable CourseFinder remote, CourseFinder embedded) {
        this.remote = remote;
        this.embedded = embedded;
    }

    @Override
    public Mono<Answer<List<Course>>> find(Skill skill, Locale language, Deadline deadline) {
        return FALLBACK.of(
                remote == null ? null : remote.find(skill, language, deadline),
                embedded.find(skill, language, deadline));
    }
}
