package ai.careerpath.reading.task;

import java.util.List;
import java.util.Optional;

/**
 * What somebody tells in a sentence that they do, or want to do.
 *
 * @param whole the sentence from its verb on, without what is denied
 * @param parts less of it: the first of several clauses, and that one without where and for whom something is done; empty
 *     where there is nothing to leave out
 * @param denied what is not done, or not wanted
 * @param core what is done, without where and for whom and whose it is; the first clause where there is nothing to leave out
 * @param beginsWithVerb whether it begins with what is done, so that it is no title with a few words more
 */
public record TaskSentence(String whole, List<String> parts, List<String> denied, String core, boolean beginsWithVerb) {

    /** Who wants to work with something names no more than a field. */
    private static final String FIELD = "work with ";

    public TaskSentence {
        parts = List.copyOf(parts);
        denied = List.copyOf(denied);
    }

    /** What is done, for sure and in the words of the sentence; empty where the sentence may be a title, or names a field. */
    public Optional<String> task() {
        return beginsWithVerb && !whole.startsWith(FIELD) ? Optional.of(whole) : Optional.empty();
    }
}
