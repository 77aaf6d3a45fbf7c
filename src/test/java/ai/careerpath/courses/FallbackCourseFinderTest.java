package ai.careerpath.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.careerpath.model.Course;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.StepStatus;
import ai.careerpath.upstream.failure.PermanentUpstreamException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class FallbackCourseFinderTest {

    private static final Skill SKILL = new Skill("SQL", "Because.", List.of());

    private final CourseFinder embedded = answering("Bundled", Provenance.embedded(Source.CATALOG));
    private final CourseFinder second = answering("Second", Provenance.live(Source.ACI));

    @Test
    void theFirstRemoteSourceThatAnswersIsEnough() {
        CourseFinder first = answering("First", Provenance.live(Source.ACI));
        CourseFinder never = (skill, language, deadline) -> Mono.error(new AssertionError("asked"));

        Answer<List<Course>> answer = find(first, never);

        assertThat(answer.value()).extracting(Course::title).containsExactly("First");
        assertThat(answer.provenance()).isEqualTo(Provenance.live(Source.ACI));
    }

    @Test
    void theNextSourceAnswersInPlaceOfOneThatFailsAndSaysSo() {
        Answer<List<Course>> answer = find(failing("one is down"), second);

        assertThat(answer.value()).extracting(Course::title).containsExactly("Second");
        assertThat(answer.provenance().status()).isEqualTo(StepStatus.LIVE);
        assertThat(answer.provenance().notes())
                .extracting(Note::kind, Note::text)
                .containsExactly(tuple(Note.Kind.FALLBACK, "one is down"));
    }

    @Test
    void theCatalogueAnswersWhereAllFail() {
        Answer<List<Course>> answer = find(failing("one is down"), failing("two is down"));

        assertThat(answer.value()).extracting(Course::title).containsExactly("Bundled");
        assertThat(answer.provenance().status()).isEqualTo(StepStatus.FALLBACK);
        assertThat(answer.provenance().reason()).isEqualTo("two is down");
    }

    @Test
    void withoutARemoteSourceTheCatalogueSaysThatNoneIsConfigured() {
        Answer<List<Course>> answer = find();

        assertThat(answer.value()).extracting(Course::title).containsExactly("Bundled");
        assertThat(answer.provenance().status()).isEqualTo(StepStatus.EMBEDDED);
        assertThat(answer.provenance().notes()).extracting(Note::kind).containsExactly(Note.Kind.NOT_CONFIGURED);
    }

    private Answer<List<Course>> find(CourseFinder... remote) {
        return Objects.requireNonNull(new FallbackCourseFinder(List.of(remote), embedded)
                .find(SKILL, Locale.ENGLISH, Deadline.in(Duration.ofSeconds(6)))
                .block());
    }

    private static CourseFinder answering(String title, Provenance provenance) {
        Course course = new Course(title, "https://example.org/", "Example", null, null);
        return (skill, language, deadline) -> Mono.just(new Answer<>(List.of(course), provenance));
    }

    private static CourseFinder failing(String message) {
        return (skill, language, deadline) -> Mono.error(new PermanentUpstreamException("test", message));
    }
}
