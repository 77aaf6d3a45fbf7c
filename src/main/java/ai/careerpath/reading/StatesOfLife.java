package ai.careerpath.reading;

import ai.careerpath.catalog.Catalog;
import ai.careerpath.catalog.Role;
import ai.careerpath.catalog.title.WordFile;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The roles of the catalogue that are a state of life more than a job, such as unemployed: {@code reading/states.txt}. */
final class StatesOfLife {

    private static final String FILE = "states.txt";
    private static final String UNSAID_FILE = "states-unsaid.txt";

    private final Set<String> ids = new WordFile(FILE).words();
    private final Set<String> unsaid = new WordFile(UNSAID_FILE).words();

    /** @throws IllegalStateException naming the role that the catalogue does not have */
    StatesOfLife(Catalog catalog) {
        ids.forEach(id -> catalog.role(id, "reading/" + FILE));
    }

    /** Whether it is one that nobody is called by in an answer. */
    boolean isUnsaid(@Nullable Role role) {
        return role != null && unsaid.contains(role.id());
    }

    boolean isState(@Nullable Role role) {
        return role != null && ids.contains(role.id());
    }
}
