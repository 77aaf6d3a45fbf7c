package ai.careerpath.knowledge;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.RoleHit;
import ai.careerpath.catalog.RoleHit.Confidence;
import ai.careerpath.catalog.RoleSearch;
import ai.careerpath.model.Answer;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.model.Provenance;
import ai.careerpath.model.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Reads both jobs up in the bundled catalogue. */
final class CatalogJobKnowledgeRetriever implements JobKnowledgeRetriever {

    private static final int MOST_PROFILES = 3;
    private static final int MOST_ALTERNATIVES = 3;

    private final Catalog catalog;
    private final RoleSearch search;
    private final Scheduler scheduler;
    private final @Nullable String whyEmbedded;

    /**
     * @param scheduler where titles are searched, which takes some milliseconds of processor time
     * @param whyEmbedded why this one is asked; null where the asker tells that
     */
    CatalogJobKnowledgeRetriever(
            Catalog catalog, RoleSearch search, Scheduler scheduler, @Nullable String whyEmbedded) {
        this.catalog = catalog;
        this.search = search;
        this.scheduler = scheduler;
        this.whyEmbedded = whyEmbedded;
    }

    @Override
    public Mono<Answer<JobKnowledge>> retrieve(JobTransition transition, Deadline deadline) {
        return Mono.fromSupplier(() -> answer(transition)).subscribeOn(scheduler);
    }

    private Answer<JobKnowledge> answer(JobTransition transition) {
        List<RoleHit> current = search.search(transition.currentRole());
        List<RoleHit> target = search.search(transition.targetRole());
        MatchNotes notes = new MatchNotes(whyEmbedded);
        notes.current(transition.currentRole(), current);
        notes.target(transition.targetRole(), target);
        JobKnowledge knowledge = new JobKnowledge(profiles(current), profiles(target), alternatives(target));
        return new Answer<>(knowledge, Provenance.embedded(Source.CATALOG, notes.reason()));
    }

    /** What may be meant besides the role that was chosen, or instead of it where none was. */
    private static List<String> alternatives(List<RoleHit> hits) {
        Confidence best = hits.isEmpty() ? Confidence.MATCH : hits.get(0).confidence();
        return switch (best) {
            case MATCH -> List.of();
            case LOW -> titles(hits.subList(1, hits.size()));
            case NONE -> titles(hits);
        };
    }

    private static List<String> titles(List<RoleHit> hits) {
        return hits.stream()
                .limit(MOST_ALTERNATIVES)
                .map(hit -> hit.role().title())
                .toList();
    }

    /** The roles that are as sure as the best one; none when even that one is not meant. */
    private List<JobProfile> profiles(List<RoleHit> hits) {
        return hits.stream()
                .filter(hit -> hit.confidence() != Confidence.NONE)
                .filter(hit -> hit.confidence() == hits.get(0).confidence())
                .limit(MOST_PROFILES)
                .map(hit -> catalog.profile(hit.role()))
                .toList();
    }
}
