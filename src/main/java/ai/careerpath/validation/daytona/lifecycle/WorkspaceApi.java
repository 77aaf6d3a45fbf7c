package ai.careerpath.validation.daytona.lifecycle;

import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import ai.careerpath.step.Deadline;
import ai.careerpath.upstream.failure.UpstreamException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One of Daytona's two APIs. Every call fails with an {@code UpstreamException} only. */
public interface WorkspaceApi {

    /** The upstream as messages name it. */
    String UPSTREAM = "Daytona";

    /** The languages that its workspaces execute, as far as is known. */
    Set<Language> languages();

    /** The name of what its workspaces execute the language with, such as {@code python:3.11}. */
    String runtime(Language language);

    /** Creates a workspace by the name in {@code ref}; a single try. The workspace may not be ready yet. */
    Mono<Workspace> create(WorkspaceRef ref, Language language, Duration limit);

    /** Waits until code can be executed in the workspace; as long as it takes. */
    Mono<Workspace> ready(Workspace workspace, Deadline deadline);

    /**
     * Executes the program for at most {@code limit}; a single try, since it may have run when the answer is lost.
     *
     * @param deadline by when an answer is of use, with what has to be set up for the program
     */
    Mono<Run> execute(Workspace workspace, Program program, Duration limit, Deadline deadline);

    /** Whether the server may have a workspace though its creation failed so. */
    default boolean mayExist(UpstreamException failure) {
        Integer status = failure.status();
        return status == null || status < 300 || status >= 500 || status == 408 || status == 409;
    }

    /** Deletes a workspace; a single try. Emits whether there was one to delete. */
    Mono<Boolean> delete(WorkspaceRef ref);

    /** Whether {@link #delete} by name tells for certain that no such workspace is left. */
    boolean deletesByName();

    /** Finds out again which languages there are. */
    Mono<Void> refreshLanguages();

    /** Workspaces of this service that were created before the given moment, where the API can list them. */
    Flux<WorkspaceRef> leftovers(Instant createdBefore);

    /**
     * What was observed of a program.
     *
     * @param isolation what separated the program from what judged it
     * @param closed whether nothing that judged it could be reached from the program, so that it cannot have forged this
     */
    record Run(Execution execution, String isolation, boolean closed) {}
}
