package ai.careerpath.courses;

import ai.careerpath.model.Course;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.upstream.Fallback;
import ai.careerpath.upstream.failure.UpstreamException;
import java.util.List;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** The remote sources of courses, each asked where those before it fail, with the catalogue behind them. */
final class FallbackCourseFinder implements CourseFinder {

    private static final Fallback FALLBACK = new Fallback("ACI_API_KEY");

    private final List<CourseFinder> remote;
    private final CourseFinder embedded;

    /** @param remote best first; empty when none is configured */
    FallbackCourseFinder(List<CourseFinder> remote, CourseFinder embedded) {
        this.remote = List.copyOf(remote);
        this.embedded = embedded;
    }

    @Override
    public Mono<Answer<List<Course>>> find(Skill skill, Locale language, Deadline deadline) {
        return FALLBACK.of(
                remote.stream()
                        .map(finder -> Mono.defer(() -> finder.find(skill, language, deadline)))
                        .reduce(FallbackCourseFinder::inPlaceOf)
                        .orElse(null),
                embedded.find(skill, language, deadline));
    }

    /** The answer of the next one tells why it was asked. */
    private static Mono<Answer<List<Course>>> inPlaceOf(
            Mono<Answer<List<Course>>> first, Mono<Answer<List<Course>>> next) {
        return first.onErrorResume(
                UpstreamException.class,
                failure -> next.map(answer -> new Answer<>(
                        answer.value(), answer.provenance().with(Note.of(Note.Kind.FALLBACK, failure.wording())))));
    }
}
