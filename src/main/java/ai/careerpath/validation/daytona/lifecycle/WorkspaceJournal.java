package ai.careerpath.validation.daytona.lifecycle;

import java.util.List;
import reactor.core.publisher.Mono;

/** Remembers over a crash which workspaces exist. Never fails: a journal that cannot be written is worth a warning only. */
public interface WorkspaceJournal {

    /** Completes once it is on disk that a workspace of this name is about to be created. */
    Mono<Void> intended(WorkspaceRef ref);

    /** Completes once it is on disk which id it has. */
    Mono<Void> created(WorkspaceRef ref);

    /** Notes that nothing of that name is left. */
    void settled(WorkspaceRef ref);

    /** What processes that are gone have left behind, once. */
    List<WorkspaceRef> leftBehind();

    /** For an API that can list its workspaces itself. */
    static WorkspaceJournal none() {
        return new WorkspaceJournal() {
            @Override
            public Mono<Void> intended(WorkspaceRef ref) {
                return Mono.empty();
            }

            @Override
            public Mono<Void> created(WorkspaceRef ref) {
                return Mono.empty();
            }

            @Override
            public void settled(WorkspaceRef ref) {
                // There is nothing that would have to be forgotten.
            }

            @Override
            public List<WorkspaceRef> leftBehind() {
                return List.of();
            }
        };
    }
}
