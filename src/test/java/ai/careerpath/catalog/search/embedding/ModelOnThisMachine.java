package ai.careerpath.catalog.search.embedding;

import org.opentest4j.TestAbortedException;

/** The sentence model for tests, which are skipped where it does not run. */
public final class ModelOnThisMachine {

    private ModelOnThisMachine() {}

    public static SentenceModel load() {
        try {
            return SentenceModel.load();
        } catch (ModelUnavailableException e) {
            throw new TestAbortedException("The sentence model does not run on this machine: " + e.getMessage(), e);
        }
    }
}
