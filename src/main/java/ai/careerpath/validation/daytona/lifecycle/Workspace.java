package ai.careerpath.validation.daytona.lifecycle;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A workspace that was created.
 *
 * @param ready whether code can be executed in it already
 * @param toolbox where its toolbox API is; null where there is none or it is not known yet
 * @param memoryBytes how much memory it has; 0 when that is not known
 */
public record Workspace(
        WorkspaceRef ref, boolean ready, @Nullable URI toolbox, long memoryBytes) {}
