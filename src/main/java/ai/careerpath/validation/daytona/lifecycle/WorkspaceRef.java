package ai.careerpath.validation.daytona.lifecycle;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a workspace that has to be deleted one day.
 *
 * @param name ours, unique, known before the workspace is there
 * @param id Daytona's; null as long as no answer has told it
 */
public record WorkspaceRef(String name, @Nullable String id) {

    private static final String PREFIX = "code-validation-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}");

    static WorkspaceRef fresh() {
        return new WorkspaceRef(PREFIX + UUID.randomUUID(), null);
    }

    /** Whether {@link #fresh} can have made this name. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Whether Daytona can have given this id: one segment of a path, and no way to another one. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    public WorkspaceRef withId(String id) {
        return new WorkspaceRef(name, id);
    }

    /** What stands for the workspace in an address: its id, or the name where the id is not known. */
    public String address() {
        return id == null ? name : id;
    }
}
