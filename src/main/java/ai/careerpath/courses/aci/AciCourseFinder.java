package ai.careerpath.courses.aci;

import ai.careerpath.cache.AnswerCache;
import ai.careerpath.cache.AnswerCaches;
import ai.careerpath.cache.ContentHash;
import ai.careerpath.courses.CourseFinder;
import ai.careerpath.model.Course;
import ai.careerpath.model.Skill;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Deadline;
import ai.careerpath.step.Note;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import ai.careerpath.step.StepStatus;
import ai.careerpath.upstream.Upstream;
import ai.careerpath.upstream.failure.UpstreamException;
import ai.careerpath.wording.Wording;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Searches for courses with the functions of aci.dev; where they find fewer than are shown, the catalogue fills up. */
final class AciCourseFinder implements CourseFinder {

    private final Upstream aci;
    private final AciProperties properties;
    private final AciSearch search;
    private final CourseFinder catalogue;
    private final AnswerCache<List<Course>> cache;

    AciCourseFinder(Upstream aci, AciProperties properties, CourseFinder catalogue, AnswerCaches caches) {
        this.aci = aci;
        this.properties = properties;
        this.search = new AciSearch(aci, properties);
        this.catalogue = catalogue;
        this.cache = caches.ofLiveAnswers(
                "courses", new TypeReference<>() {}, properties.cacheSize(), properties.cacheTtl());
    }

    /** What the search finds does not depend on the language: only what the catalogue fills up with is in it. */
    @Override
    public Mono<Answer<List<Course>>> find(Skill skill, Locale language, Deadline deadline) {
        String key = ContentHash.of(
                String.join(",", properties.functions()),
                Integer.toString(properties.results()),
                skill.name().toLowerCase(Locale.ROOT));
        Mono<Answer<List<Course>>> found = cache.get(key, () -> searchAll(skill.name(), deadline));
        return aci.within(found, deadline).flatMap(answer -> filled(answer, skill, language, deadline));
    }

    /** Others may wait for the same answer, so not the first one's deadline counts but the whole time a search has. */
    private Mono<Answer<List<Course>>> searchAll(String skill, Deadline deadline) {
        Deadline limit = Deadline.in(properties.timeout(), deadline.nanoTime());
        return Flux.fromIterable(properties.searchFunctions())
                .flatMapSequential(function -> outcome(function, skill, limit))
                .collectList()
                .flatMap(AciCourseFinder::together);
    }

    /** @param failure null when the function answered */
    private record Outcome(List<Course> courses, @Nullable UpstreamException failure) {}

    private Mono<Outcome> outcome(SearchFunction function, String skill, Deadline deadline) {
        return search.search(function, skill, deadline)
                .map(courses -> new Outcome(courses, null))
                .onErrorResume(UpstreamException.class, failure -> Mono.just(new Outcome(List.of(), failure)));
    }

    /** One function that answers is enough; the failures of others are told. */
    private static Mono<Answer<List<Course>>> together(List<Outcome> outcomes) {
        UpstreamException failure = outcomes.stream()
                .map(Outcome::failure)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
        boolean allFailed = outcomes.stream().allMatch(outcome -> outcome.failure() != null);
        if (failure != null && allFailed) {
            return Mono.error(failure);
        }
        Provenance provenance = Provenance.live(Source.ACI);
        if (failure != null) {
            provenance = provenance.with(Note.of(Note.Kind.FALLBACK, failure.wording()));
        }
        return Mono.just(
                new Answer<>(inTurns(outcomes.stream().map(Outcome::courses).toList()), provenance));
    }

    /** The best of each function, then the second best of each, and so on. */
    private static List<Course> inTurns(List<List<Course>> lists) {
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        return best(IntStream.range(0, longest)
                .boxed()
                .flatMap(place ->
                        lists.stream().filter(list -> place < list.size()).map(list -> list.get(place))));
    }

    /** The first ones, each page once. */
    private static List<Course> best(Stream<Course> courses) {
        Set<String> pages = new HashSet<>();
        return courses.filter(course -> pages.add(CourseReader.page(course.url())))
                .limit(SHOWN)
                .toList();
    }

    private Mono<Answer<List<Course>>> filled(
            Answer<List<Course>> found, Skill skill, Locale language, Deadline deadline) {
        if (found.value().size() >= SHOWN) {
            return Mono.just(found);
        }
        return catalogue
                .find(skill, language, deadline)
                .map(Answer::value)
                .defaultIfEmpty(List.of())
                .map(known -> new Answer<>(
                        best(Stream.concat(found.value().stream(), known.stream())), provenance(found, known, skill)));
    }

    private static Provenance provenance(Answer<List<Course>> found, List<Course> known, Skill skill) {
        Provenance search = found.provenance();
        int count = found.value().size();
        String key = (count == 0 ? "aci.nothing" : "aci.few") + (known.isEmpty() ? "" : "-filled");
        Provenance complete = search.with(Note.of(Note.Kind.INCOMPLETE, Wording.note(key, skill.name(), count)));
        return count == 0 && !known.isEmpty()
                ? new Provenance(Source.CATALOG, StepStatus.FALLBACK, complete.notes())
                : complete;
    }
}
