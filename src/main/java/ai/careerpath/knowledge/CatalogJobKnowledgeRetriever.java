package ai.careerpath.knowledge;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.search.RoleSearch;
import ai.careerpath.model.Deadline;
import ai.careerpath.model.JobKnowledge;
import ai.careerpath.model.JobProfile;
import ai.careerpath.model.JobTransition;
import ai.careerpath.step.Answer;
import ai.careerpath.step.Provenance;
import ai.careerpath.step.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Reads both jobs up in the bundled catalogue. */
final class CatalogJobKnowledgeRetriever implements JobKnowledgeRetriever {

    private static final int MOST_PROFILES = 3;

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
        RoleMatch current = understood(transition.currentRole());
        RoleMatch target = understood(transition.targetRole());
        MatchExplanation notes = new MatchExplanation(whyEmbedded);
        notes.current(current);
        notes.target(target);
        JobKnowledge knowledge = new JobKnowledge(profiles(current), profiles(target), alternatives(target));
        return new Answer<>(knowledge, Provenance.embedded(Source.CATALOG, notes.reason()));
    }

    private RoleMatch understood(String title) {
        return new RoleMatch(title, search.search(title));
    }

    private List<JobProfile> profiles(RoleMatch title) {
        return title.meant().stream().limit(MOST_PROFILES).map(catalog::profile).toList();
    }

    /** Nobody is on the way to where people start. */
    private static List<String> alternatives(RoleMatch target) {
        return target.alternatives().stream()
                .filter(role -> !role.isStartingPoint())
                .map(Role::title)
                .toList();
    }
}
