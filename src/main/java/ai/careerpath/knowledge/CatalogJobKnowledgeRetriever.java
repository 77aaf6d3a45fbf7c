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
import ai.careerpath.step.StepStatus;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Reads both jobs up in the bundled catalogue. */
final class CatalogJobKnowledgeRetriever implements JobKnowledgeRetriever {

    private static final int MOST_PROFILES = 3;

    private final Catalog catalog;
    private final RoleSearch search;
    private final Scheduler scheduler;

    /**
     * @param scheduler where titles are searched, which takes some milliseconds of processor time
     */
    CatalogJobKnowledgeRetriever(Catalog catalog, RoleSearch search, Scheduler scheduler) {
        this.catalog = catalog;
        this.search = search;
        this.scheduler = scheduler;
    }

    @Override
    public Mono<Answer<JobKnowledge>> retrieve(JobTransition transition, Deadline deadline) {
        return Mono.fromSupplier(() -> answer(transition)).subscribeOn(scheduler);
    }

    private Answer<JobKnowledge> answer(JobTransition transition) {
        RoleMatch current = understood(transition.currentRole());
        RoleMatch target = understood(transition.targetRole());
        MatchExplanation notes = new MatchExplanation();
        notes.current(current);
        notes.target(target);
        JobKnowledge knowledge = new JobKnowledge(profiles(current), profiles(target), alternatives(target));
        return new Answer<>(knowledge, new Provenance(Source.CATALOG, StepStatus.EMBEDDED, notes.all()));
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
