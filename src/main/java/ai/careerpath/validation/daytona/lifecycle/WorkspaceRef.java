package ai.careerpath.validation.daytona.lifecycle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a workspace that has to be deleted one day.
 *
 * @param name ours, unique, known before the workspace is there
 * @param id Daytona's; null as long as no answer has told it
 */
public record WorkspaceRef(String name, @Nullable String id) {

    static WorkspaceRef fresh() {
        return new WorkspaceRef("code-validation-" + UUID.randomUUID(), null);
    }

    public WorkspaceRef withId(String id) {
        return new WorkspaceRef(name, id);
    }

    /** What stands for the workspace in an address: its id, or the name where the id is not known. */
    public String address() {
        return id == null ? name : id;
    }
}
