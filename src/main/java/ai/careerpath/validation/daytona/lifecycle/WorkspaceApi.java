package ai.careerpath.validation.daytona.lifecycle;

import ai.careerpath.model.Deadline;
import ai.careerpath.model.Language;
import ai.careerpath.model.Program;
import ai.careerpath.sandbox.Execution;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One of Daytona's two APIs. Every call fails with an {@code UpstreamException} only. */
public interface WorkspaceApi {

    /** The languages that its workspaces execute, as far as is known. */
    Set<Language> languages();

    /** The name of what its workspaces execute the language with, such as {@code python:3.11}. */
    String runtime(Language language);

    /** Creates a workspace by the name in {@code ref}; a single try. The workspace may not be ready yet. */
    Mono<Workspace> create(WorkspaceRef ref, Language language, Duration limit);

    /** Waits until code can be executed in the workspace; as long as it takes. */
    Mono<Workspace> ready(Workspace workspace, Deadline deadline);

    /** Executes the program for at most {@code limit}; a single try, since it may have run when the answer is lost. */
    Mono<Execution> execute(Workspace workspace, Program program, Duration limit);

    /** Deletes a workspace; a single try. Emits whether there was one to delete. */
    Mono<Boolean> delete(WorkspaceRef ref);

    /** Whether {@link #delete} by name tells for certain that no such workspace is left. */
    boolean deletesByName();

    /** Finds out again which languages there are. */
    Mono<Void> refreshLanguages();

    /** Workspaces of this service that were created before the given moment, where the API can list them. */
    Flux<WorkspaceRef> leftovers(Instant createdBefore);
}
